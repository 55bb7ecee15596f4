package org.alongside.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Keeps whoever acts for a person out of what is marked {@link NotWhileActing}.
 */
class PrivateMatters implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method && isPrivate(method)) {
			CurrentPerson.find().filter(SignedIn::isActedFor).ifPresent((person) -> {
				throw new ClosedWhileActing(person);
			});
		}
		return true;
	}

	private static boolean isPrivate(HandlerMethod handler) {
		return AnnotatedElementUtils.hasAnnotation(handler.getMethod(), NotWhileActing.class)
				|| AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), NotWhileActing.class);
	}

}
