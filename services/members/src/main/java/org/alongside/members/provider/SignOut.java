package org.alongside.members.provider;

import java.io.IOException;
import java.security.Principal;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alongside.members.sessions.Sessions;
import org.alongside.members.signin.SignIn;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.oidc.web.authentication.OidcLogoutAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Component;

/**
 * Ends the session here, and what was handed out for it. Whoever wants to leave leaves,
 * even where the request to do so has grown stale: refusing would keep them signed in.
 * But a stale request must come from our own pages, for another site could make one up.
 */
@Component
class SignOut implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

	private static final OAuth2TokenType ID_TOKEN = new OAuth2TokenType("id_token");

	private final OidcLogoutAuthenticationSuccessHandler standard = new OidcLogoutAuthenticationSuccessHandler();

	private final SecurityContextLogoutHandler session = new SecurityContextLogoutHandler();

	private final OAuth2AuthorizationService authorizations;

	private final Sessions sessions;

	private final String origin;

	SignOut(OAuth2AuthorizationService authorizations, Sessions sessions, @Value("${alongside.origin}") String origin) {
		this.authorizations = authorizations;
		this.sessions = sessions;
		this.origin = origin;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws IOException, ServletException {
		if (authentication instanceof OidcLogoutAuthenticationToken logout) {
			var authorization = this.authorizations.findByToken(logout.getIdTokenHint(), ID_TOKEN);
			if (authorization != null) {
				forget(authorization.getAttribute(Principal.class.getName()));
				this.authorizations.remove(authorization);
			}
		}
		this.standard.onAuthenticationSuccess(request, response, authentication);
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException stale) throws IOException {
		if (comesFromHere(request)) {
			forget(SecurityContextHolder.getContext().getAuthentication());
			this.session.logout(request, response, SecurityContextHolder.getContext().getAuthentication());
		}
		response.sendRedirect("/sign-out");
	}

	private void forget(@Nullable Authentication signedIn) {
		var id = (signedIn != null) ? SignIn.idOf(signedIn) : null;
		if (id != null) {
			this.sessions.forget(id);
		}
	}

	/** Older browsers say it by the page they come from only. */
	private boolean comesFromHere(HttpServletRequest request) {
		var site = request.getHeader("Sec-Fetch-Site");
		if (site != null) {
			return site.equals("same-origin") || site.equals("none");
		}
		var page = request.getHeader(HttpHeaders.REFERER);
		return page != null && page.startsWith(this.origin + '/');
	}

}
