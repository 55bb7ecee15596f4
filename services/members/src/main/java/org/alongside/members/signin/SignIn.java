package org.alongside.members.signin;

import java.net.URI;
import java.net.URISyntaxException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.alongside.members.onetime.Asker;
import org.alongside.members.people.MemberId;
import org.alongside.platform.data.Ids;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
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

	private static final String ENTERED = "entered";

	private static final String ENTERED_TO = "entered-to";

	private static final Duration WHILE_ASKING = Duration.ofHours(1);

	private static final Duration SIGNED_IN = Duration.ofHours(12);

	private static final SecureRandom RANDOM = new SecureRandom();

	private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

	private final HttpSessionRequestCache pages = new HttpSessionRequestCache();

	private final ApplicationEventPublisher events;

	private final Ids ids;

	private final Clock clock;

	SignIn(ApplicationEventPublisher events, Ids ids, Clock clock) {
		this.events = events;
		this.ids = ids;
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

	/**
	 * The person is in, under a new session id. Nothing that the session knew of whoever
	 * was here before stays: no invitation, no passkey that was offered.
	 */
	public void as(MemberId person, Factor factor, HttpServletRequest request, HttpServletResponse response) {
		var before = authentication().map(SignIn::idOf).orElse(null);
		boolean again = person().filter(person::equals).isPresent();
		var id = (again && before != null) ? before : this.ids.next();
		var session = request.getSession();
		request.changeSessionId();
		session.setMaxInactiveInterval((int) SIGNED_IN.toSeconds());
		Collections.list(session.getAttributeNames()).forEach(session::removeAttribute);
		var now = this.clock.instant();
		var signedIn = UsernamePasswordAuthenticationToken.authenticated(person.toString(), null,
				List.of(factor.at(now)));
		signedIn.setDetails(id.toString());
		var context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(signedIn);
		SecurityContextHolder.setContext(context);
		this.contexts.saveContext(context, request, response);
		this.events.publishEvent(new SignedInHere(id, person, factor, BrowserFamily.of(request),
				request.getRemoteAddr(), now, again ? null : before));
	}

	/** Which signing in it is; none of those from before they were counted. */
	public static @Nullable UUID idOf(Authentication signedIn) {
		return (signedIn.getDetails() instanceof String id && id.length() == 36) ? UUID.fromString(id) : null;
	}

	/** Remembers this page, to come back to when the person showed that it is them. */
	public void comeBackHere(HttpServletRequest request, HttpServletResponse response) {
		this.pages.saveRequest(request, response);
	}

	/**
	 * Remembers whom an invitation let in, which lets them make a first passkey.
	 */
	void invited(MemberId person, HttpServletRequest request) {
		request.getSession().setAttribute(INVITED, person.toString());
	}

	/** Whether it was this person whom an invitation let in. */
	public boolean wasInvited(MemberId person, HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return session != null && person.toString().equals(session.getAttribute(INVITED));
	}

	/** Remembers which key let the person in, and where they went from there. */
	void entered(UUID key, String next, HttpServletRequest request) {
		request.getSession().setAttribute(ENTERED, key.toString());
		request.getSession().setAttribute(ENTERED_TO, next);
	}

	/**
	 * Where the person went who is signed in through that very key: who presses a button
	 * twice is in already.
	 * @param isTheKey whether it is the key that is tried now
	 */
	Optional<String> wentTo(Predicate<UUID> isTheKey, HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session == null || person().isEmpty() || !(session.getAttribute(ENTERED) instanceof String key)
				|| !(session.getAttribute(ENTERED_TO) instanceof String next)) {
			return Optional.empty();
		}
		return isTheKey.test(UUID.fromString(key)) ? Optional.of(next) : Optional.empty();
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
	 * @return a path on this origin, whatever host the request came by; nothing when it
	 * cannot be read
	 */
	public Optional<String> whereTo(HttpServletRequest request, HttpServletResponse response) {
		var saved = this.pages.getRequest(request, response);
		this.pages.removeRequest(request, response);
		return Optional.ofNullable(saved).flatMap((page) -> path(page.getRedirectUrl()));
	}

	private static Optional<String> path(String address) {
		try {
			var url = new URI(address);
			return Optional
				.of((url.getRawQuery() != null) ? url.getRawPath() + '?' + url.getRawQuery() : url.getRawPath());
		}
		catch (URISyntaxException unreadable) {
			return Optional.empty();
		}
	}

	private static String secret() {
		var bytes = new byte[24];
		RANDOM.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
