package org.alongside.platform.security;

import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Refuses to start a service in which a handler does not say who may call it: each
 * carries {@code @PreAuthorize}, on itself or its class, be it {@code permitAll()}.
 * Spring's own handlers (errors, health) are known and let be.
 */
class OpenDoorGuard implements SmartInitializingSingleton {

	private final ObjectProvider<RequestMappingHandlerMapping> mappings;

	OpenDoorGuard(ObjectProvider<RequestMappingHandlerMapping> mappings) {
		this.mappings = mappings;
	}

	@Override
	public void afterSingletonsInstantiated() {
		List<String> open = this.mappings.stream()
			.flatMap((mapping) -> mapping.getHandlerMethods().values().stream())
			.filter((handler) -> !isSprings(handler) && !isGuarded(handler))
			.map(HandlerMethod::getShortLogMessage)
			.sorted()
			.toList();
		if (!open.isEmpty()) {
			throw new IllegalStateException("These handlers do not say who may call them (@PreAuthorize): " + open);
		}
	}

	private boolean isSprings(HandlerMethod handler) {
		return handler.getBeanType().getPackageName().startsWith("org.springframework.");
	}

	private boolean isGuarded(HandlerMethod handler) {
		return AnnotatedElementUtils.hasAnnotation(handler.getMethod(), PreAuthorize.class)
				|| AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), PreAuthorize.class);
	}

}
