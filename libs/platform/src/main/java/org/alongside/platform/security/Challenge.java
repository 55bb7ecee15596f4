package org.alongside.platform.security;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Says to whoever is turned away what they would have to bring. */
class Challenge implements AuthenticationEntryPoint {

	private final BearerTokenAuthenticationEntryPoint usual = new BearerTokenAuthenticationEntryPoint();

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
			throws IOException, ServletException {
		if (reason instanceof PasskeyNotFresh stale) {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, stale.challenge());
			response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
			return;
		}
		this.usual.commence(request, response, reason);
	}

}
