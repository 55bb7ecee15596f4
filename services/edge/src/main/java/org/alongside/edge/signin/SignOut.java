package org.alongside.edge.signin;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alongside.edge.neighbourhood.Neighbourhood;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Signs somebody out here and at members, so that the next page does not quietly sign
 * them in again. Whose session here is over already loses the one at members as well.
 */
@Component
class SignOut implements LogoutSuccessHandler {

	private static final String DONE = "/sign-out";

	private final OidcClientInitiatedLogoutSuccessHandler atMembers;

	private final Neighbourhood neighbourhood;

	SignOut(ClientRegistrationRepository provider, Neighbourhood neighbourhood) {
		this.atMembers = new OidcClientInitiatedLogoutSuccessHandler(provider);
		this.atMembers.setPostLogoutRedirectUri(neighbourhood.origin() + DONE);
		this.neighbourhood = neighbourhood;
	}

	@Override
	public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response,
			@Nullable Authentication somebody) throws IOException, ServletException {
		if (somebody != null) {
			this.atMembers.onLogoutSuccess(request, response, somebody);
			return;
		}
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie
					.from(this.neighbourhood.isEncrypted() ? "__Host-ALONGSIDE_IDENTITY" : "ALONGSIDE_IDENTITY", "")
					.path("/")
					.maxAge(0)
					.httpOnly(true)
					.secure(this.neighbourhood.isEncrypted())
					.sameSite("Lax")
					.build()
					.toString());
		response.setStatus(HttpServletResponse.SC_FOUND);
		response.setHeader(HttpHeaders.LOCATION, DONE);
	}

}
