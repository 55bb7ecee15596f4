package org.alongside.edge.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * Says to members how somebody must sign in: as ever, or having shown within so many
 * seconds that it is them ({@code max_age}), where a service asks for that.
 */
class HowToSignIn implements OAuth2AuthorizationRequestResolver {

	private static final String FRESH = "edge.fresh";

	private final OAuth2AuthorizationRequestResolver usual;

	HowToSignIn(OAuth2AuthorizationRequestResolver usual) {
		this.usual = usual;
	}

	/** The next time they sign in they must have shown it so lately. */
	static void freshly(HttpServletRequest request, long seconds) {
		request.getSession().setAttribute(FRESH, seconds);
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
		OAuth2AuthorizationRequest begun = this.usual.resolve(request);
		return (begun != null) ? asAsked(begun, request) : null;
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String provider) {
		OAuth2AuthorizationRequest begun = this.usual.resolve(request, provider);
		return (begun != null) ? asAsked(begun, request) : null;
	}

	private static OAuth2AuthorizationRequest asAsked(OAuth2AuthorizationRequest begun, HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session == null || !(session.getAttribute(FRESH) instanceof Long seconds)) {
			return begun;
		}
		session.removeAttribute(FRESH);
		return OAuth2AuthorizationRequest.from(begun)
			.additionalParameters((parameters) -> parameters.put("max_age", seconds.toString()))
			.build();
	}

}
