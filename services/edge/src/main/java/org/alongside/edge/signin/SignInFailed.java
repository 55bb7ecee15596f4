package org.alongside.edge.signin;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alongside.edge.words.KindPage;
import org.alongside.edge.words.KindWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/**
 * Signing in that did not end well: in a second tab, with an old address, or while
 * members was away. Whoever is signed in all the same simply goes home.
 */
@Component
class SignInFailed implements AuthenticationFailureHandler {

	private static final Logger log = LoggerFactory.getLogger(SignInFailed.class);

	private static final SecurityContextRepository SESSIONS = new HttpSessionSecurityContextRepository();

	private final KindWords words;

	SignInFailed(KindWords words) {
		this.words = words;
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException failure) throws IOException {
		if (isSignedIn(request)) {
			response.setStatus(HttpServletResponse.SC_FOUND);
			response.setHeader("Location", "/home");
			return;
		}
		String code = (failure instanceof OAuth2AuthenticationException oauth) ? oauth.getError().getErrorCode()
				: failure.getClass().getSimpleName();
		log.info("Signing in did not end well: {}", code);
		this.words.say(isMembersAway(failure) ? KindPage.RESTING : KindPage.SIGN_IN_FAILED, request, response);
	}

	private static boolean isSignedIn(HttpServletRequest request) {
		Authentication somebody = SESSIONS.loadDeferredContext(request).get().getAuthentication();
		return somebody != null && somebody.isAuthenticated() && !(somebody instanceof AnonymousAuthenticationToken);
	}

	private static boolean isMembersAway(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof RestClientException) {
				return true;
			}
		}
		return false;
	}

}
