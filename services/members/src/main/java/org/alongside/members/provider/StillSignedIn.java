package org.alongside.members.provider;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alongside.members.people.MemberId;
import org.alongside.members.sessions.Sessions;
import org.alongside.members.signin.Factor;
import org.alongside.members.signin.SignIn;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at whoever the edge sends for a token: whose signing in is over signs in anew;
 * who must have shown lately that it is them ({@code max_age}), and did not, shows it.
 */
@Component
class StillSignedIn extends OncePerRequestFilter {

	/** Less would ask again of somebody who comes back from being asked. */
	private static final Duration SHORTEST = Duration.ofSeconds(30);

	private final SecurityContextLogoutHandler session = new SecurityContextLogoutHandler();

	private final SignIn signIn;

	private final Sessions sessions;

	private final Clock clock;

	StillSignedIn(SignIn signIn, Sessions sessions, Clock clock) {
		this.signIn = signIn;
		this.sessions = sessions;
		this.clock = clock;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getMethod().equals("GET") || !request.getRequestURI().endsWith("/oauth2/authorize");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var signedIn = this.signIn.authentication().orElse(null);
		if (signedIn != null && !isStill(signedIn)) {
			this.session.logout(request, response, signedIn);
		}
		else if (signedIn != null && isTooLongAgo(signedIn, request.getParameter("max_age"))) {
			this.signIn.comeBackHere(request, response);
			response.sendRedirect("/identity/confirm");
			return;
		}
		chain.doFilter(request, response);
	}

	private boolean isStill(Authentication signedIn) {
		return this.sessions.use(new MemberId(UUID.fromString(signedIn.getName())), SignIn.idOf(signedIn));
	}

	private boolean isTooLongAgo(Authentication signedIn, @Nullable String maxAge) {
		if (maxAge == null || !maxAge.matches("[0-9]{1,9}")) {
			return false;
		}
		var asked = Duration.ofSeconds(Long.parseLong(maxAge));
		var allowed = (asked.compareTo(SHORTEST) < 0) ? SHORTEST : asked;
		return Factor.authenticatedAt(signedIn.getAuthorities()).plus(allowed).isBefore(this.clock.instant());
	}

}
