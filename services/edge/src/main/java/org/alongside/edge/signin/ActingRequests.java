package org.alongside.edge.signin;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/**
 * Carries the wish to act for somebody to members, who alone says whether that may be.
 * Whoever asks without it asks for themselves.
 */
@Component
class ActingRequests implements OAuth2AuthorizationRequestResolver {

	/** For whom, as a member's id. */
	static final String ACTING_FOR = "acting_for";

	private static final String BEGIN = "/oauth2/authorization";

	private final OAuth2AuthorizationRequestResolver plain;

	ActingRequests(ClientRegistrationRepository provider) {
		this.plain = new DefaultOAuth2AuthorizationRequestResolver(provider, BEGIN);
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
		return with(request, this.plain.resolve(request));
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
		return with(request, this.plain.resolve(request, registration));
	}

	private static @Nullable OAuth2AuthorizationRequest with(HttpServletRequest request,
			@Nullable OAuth2AuthorizationRequest asked) {
		String person = request.getParameter(ACTING_FOR);
		if (asked == null || person == null || !isId(person)) {
			return asked;
		}
		return OAuth2AuthorizationRequest.from(asked)
			.additionalParameters((parameters) -> parameters.put(ACTING_FOR, person))
			.build();
	}

	private static boolean isId(String text) {
		try {
			return UUID.fromString(text).toString().equals(text);
		}
		catch (IllegalArgumentException _) {
			return false;
		}
	}

}
