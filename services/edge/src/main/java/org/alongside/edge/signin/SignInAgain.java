package org.alongside.edge.signin;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alongside.edge.keeping.KeptForms;
import org.alongside.edge.words.KindPage;
import org.alongside.edge.words.KindWords;
import org.alongside.platform.security.CurrentPerson;
import org.jspecify.annotations.Nullable;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Service;

/**
 * What happens when a page needs somebody to sign in: who was opening a page signs in and
 * then sees that page; who was sending a form reads what to do, and finds what they typed
 * again where it can be kept.
 */
@Service
public class SignInAgain implements AuthenticationEntryPoint {

	/** Where signing in begins. */
	static final String BEGIN = "/oauth2/authorization/" + IdentityConfiguration.MEMBERS;

	private static final Duration JUST_NOW = Duration.ofSeconds(20);

	private final SecurityContextLogoutHandler signedIn = new SecurityContextLogoutHandler();

	private final SavedPlace places;

	private final OAuth2AuthorizedClientRepository tokens;

	private final KeptForms forms;

	private final KindWords words;

	private final Clock clock;

	SignInAgain(SavedPlace places, OAuth2AuthorizedClientRepository tokens, KeptForms forms, KindWords words,
			Clock clock) {
		this.signedIn.setInvalidateHttpSession(false);
		this.places = places;
		this.tokens = tokens;
		this.forms = forms;
		this.words = words;
		this.clock = clock;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response,
			@Nullable AuthenticationException reason) throws IOException {
		if (Navigation.is(request) && !hasJustSignedIn(request)) {
			this.places.saveRequest(request, response);
			response.setStatus(HttpServletResponse.SC_FOUND);
			response.setHeader("Location", BEGIN);
			return;
		}
		this.words.say(isKept(request) ? KindPage.SIGN_IN_AGAIN_KEPT : KindPage.SIGN_IN_AGAIN, request, response);
	}

	/**
	 * Answers somebody who must show a passkey first, though they are signed in.
	 * @param seconds how long ago it may have been shown
	 * @param request what they asked for
	 * @param response where the answer goes
	 */
	public void withAPasskey(long seconds, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		if (hasJustShown()) {
			this.words.say(KindPage.SIGN_IN_AGAIN, request, response);
			return;
		}
		HowToSignIn.freshly(request, seconds);
		if (Navigation.is(request)) {
			this.places.saveRequest(request, response);
			response.setStatus(HttpServletResponse.SC_FOUND);
			response.setHeader("Location", BEGIN);
			return;
		}
		this.words.say(isKept(request) ? KindPage.PASSKEY_AGAIN_KEPT : KindPage.PASSKEY_AGAIN, request, response);
	}

	/** Keeps what was typed, or remembers at least the page it was typed on. */
	private boolean isKept(HttpServletRequest request) throws IOException {
		if (!KindWords.isRead(request)) {
			return false;
		}
		if (this.forms.keep(request)) {
			this.places.saveKept(request);
			return true;
		}
		this.places.saveFormPage(request);
		return false;
	}

	private boolean hasJustShown() {
		return CurrentPerson.find()
			.filter((person) -> person.authenticatedAt().plus(JUST_NOW).isAfter(this.clock.instant()))
			.isPresent();
	}

	/**
	 * Answers somebody whose token could not be renewed, unless it is members who does
	 * not answer: they are nobody here from now on. A page that is open to anybody is
	 * then read as before, any other leads to signing in; what was being sent is kept.
	 * @param failure why it was not renewed
	 * @param request what they asked for
	 * @param response where the answer goes
	 */
	public void afterLosing(ClientAuthorizationException failure, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		if (NestedExceptionUtils.getMostSpecificCause(failure) instanceof IOException) {
			this.words.say(KindPage.RESTING, request, response);
		}
		else if (Navigation.is(request)) {
			forget(request, response);
			String query = request.getQueryString();
			response.setStatus(HttpServletResponse.SC_FOUND);
			response.setHeader("Location", request.getRequestURI() + ((query != null) ? "?" + query : ""));
		}
		else {
			var answer = isKept(request) ? KindPage.SIGN_IN_AGAIN_KEPT : KindPage.SIGN_IN_AGAIN;
			forget(request, response);
			this.words.say(answer, request, response);
		}
	}

	/**
	 * Whoever stayed somebody without a token would be asked for one even on the way to
	 * signing in. The place they come back to stays in their session.
	 */
	private void forget(HttpServletRequest request, HttpServletResponse response) {
		this.signedIn.logout(request, response, SecurityContextHolder.getContext().getAuthentication());
	}

	/** A service that refuses a token of this minute would send somebody in circles. */
	private boolean hasJustSignedIn(HttpServletRequest request) {
		Authentication somebody = SecurityContextHolder.getContext().getAuthentication();
		if (somebody == null) {
			return false;
		}
		OAuth2AuthorizedClient client = this.tokens.loadAuthorizedClient(IdentityConfiguration.MEMBERS, somebody,
				request);
		Instant issued = (client != null) ? client.getAccessToken().getIssuedAt() : null;
		return issued != null && issued.plus(JUST_NOW).isAfter(this.clock.instant());
	}

}
