package org.alongside.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Keeps whoever acts for a person out of what is marked {@link NotWhileActing}, and out
 * of what this person keeps to themselves.
 */
class PrivateMatters implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method) {
			// the pattern, and not what was typed: an address can be written in many ways
			var page = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
			CurrentPerson.find().filter((person) -> isClosed(person, method, page)).ifPresent((person) -> {
				throw new ClosedWhileActing(person);
			});
		}
		return true;
	}

	private static boolean isClosed(SignedIn person, HandlerMethod handler, String page) {
		Actor actor = person.actor();
		return actor != null && (actor.isShut(page) || isPrivate(handler));
	}

	private static boolean isPrivate(HandlerMethod handler) {
		return AnnotatedElementUtils.hasAnnotation(handler.getMethod(), NotWhileActing.class)
				|| AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), NotWhileActing.class);
	}

}
