package org.alongside.members.provider;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

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
 */
@Component
class SignOut implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

	private static final OAuth2TokenType ID_TOKEN = new OAuth2TokenType("id_token");

	private final OidcLogoutAuthenticationSuccessHandler standard = new OidcLogoutAuthenticationSuccessHandler();

	private final SecurityContextLogoutHandler session = new SecurityContextLogoutHandler();

	private final OAuth2AuthorizationService authorizations;

	SignOut(OAuth2AuthorizationService authorizations) {
		this.authorizations = authorizations;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws IOException, ServletException {
		if (authentication instanceof OidcLogoutAuthenticationToken logout) {
			var authorization = this.authorizations.findByToken(logout.getIdTokenHint(), ID_TOKEN);
			if (authorization != null) {
				this.authorizations.remove(authorization);
			}
		}
		this.standard.onAuthenticationSuccess(request, response, authentication);
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException stale) throws IOException {
		this.session.logout(request, response, SecurityContextHolder.getContext().getAuthentication());
		response.sendRedirect("/sign-out");
	}

}
