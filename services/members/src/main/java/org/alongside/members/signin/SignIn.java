package org.alongside.members.signin;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.alongside.members.onetime.Asker;
import org.alongside.members.people.MemberId;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Service;

/**
 * What a browser carries while somebody signs in and afterwards: one session, kept in the
 * database.
 */
@Service
public class SignIn {

	private static final String BROWSER = "asking-browser";

	private static final String INVITED = "invited";

	private static final Duration WHILE_ASKING = Duration.ofHours(1);

	private static final Duration SIGNED_IN = Duration.ofHours(12);

	private static final SecureRandom RANDOM = new SecureRandom();

	private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

	private final HttpSessionRequestCache pages = new HttpSessionRequestCache();

	private final Clock clock;

	SignIn(Clock clock) {
		this.clock = clock;
	}

	/** Who asks: a browser gets a secret the first time it does. */
	public Asker asker(HttpServletRequest request) {
		var session = request.getSession();
		if (!(session.getAttribute(BROWSER) instanceof String browser)) {
			var fresh = secret();
			session.setAttribute(BROWSER, fresh);
			session.setMaxInactiveInterval((int) WHILE_ASKING.toSeconds());
			return new Asker(fresh, request.getRemoteAddr());
		}
		return new Asker(browser, request.getRemoteAddr());
	}

	/** The person is in, under a new session id. */
	public void as(MemberId person, Factor factor, HttpServletRequest request, HttpServletResponse response) {
		var session = request.getSession();
		request.changeSessionId();
		session.setMaxInactiveInterval((int) SIGNED_IN.toSeconds());
		session.removeAttribute(BROWSER);
		var context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person.toString(), null,
				List.of(factor.at(this.clock.instant()))));
		SecurityContextHolder.setContext(context);
		this.contexts.saveContext(context, request, response);
	}

	/**
	 * Remembers that an invitation opened the door, which lets a first passkey be made.
	 */
	void invited(HttpServletRequest request) {
		request.getSession().setAttribute(INVITED, Boolean.TRUE);
	}

	public boolean wasInvited(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return session != null && Boolean.TRUE.equals(session.getAttribute(INVITED));
	}

	/** Who is signed in here. */
	public Optional<MemberId> person() {
		return authentication().map((authentication) -> new MemberId(UUID.fromString(authentication.getName())));
	}

	public Optional<Authentication> authentication() {
		return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
			.filter(Authentication::isAuthenticated)
			.filter((authentication) -> !(authentication instanceof AnonymousAuthenticationToken));
	}

	/**
	 * Where the person was going when they were asked to sign in; told once.
	 * @return a path on this origin, whatever host the request came by
	 */
	public Optional<String> whereTo(HttpServletRequest request, HttpServletResponse response) {
		var saved = this.pages.getRequest(request, response);
		this.pages.removeRequest(request, response);
		return Optional.ofNullable(saved).map((page) -> {
			var url = URI.create(page.getRedirectUrl());
			return (url.getRawQuery() != null) ? url.getRawPath() + '?' + url.getRawQuery() : url.getRawPath();
		});
	}

	private static String secret() {
		var bytes = new byte[24];
		RANDOM.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
