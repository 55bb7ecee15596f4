package org.alongside.platform.audit;

import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alongside.platform.security.CurrentPerson;
import org.alongside.platform.security.SignedIn;

import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Writes down each form that somebody sends for another person, before it is read: so
 * nothing is done for anybody without saying who did it.
 */
class ActingTrail implements HandlerInterceptor {

	/** The action of each such entry. */
	static final String SENT = "sent-for";

	private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS");

	private final Audit audit;

	ActingTrail(Audit audit) {
		this.audit = audit;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod && !LOOKING.contains(request.getMethod())) {
			Object page = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
			CurrentPerson.find()
				.filter(SignedIn::isActedFor)
				.ifPresent((person) -> this.audit.record(person, SENT, "person", person.id(),
						Map.of("page", String.valueOf(page))));
		}
		return true;
	}

}
