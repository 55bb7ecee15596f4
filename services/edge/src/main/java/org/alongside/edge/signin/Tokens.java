package org.alongside.edge.signin;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.ClientAuthorizationRequiredException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.stereotype.Service;

/**
 * The token that tells a service who is there, renewed when it is about to end.
 */
@Service
public class Tokens {

	private final OAuth2AuthorizedClientManager manager;

	Tokens(OAuth2AuthorizedClientManager manager) {
		this.manager = manager;
	}

	/**
	 * The token of somebody who is signed in.
	 * @param somebody who asks, in the request of this thread
	 * @throws org.springframework.security.oauth2.client.ClientAuthorizationException
	 * when it cannot be renewed
	 */
	public String of(Authentication somebody) {
		OAuth2AuthorizedClient client = this.manager
			.authorize(OAuth2AuthorizeRequest.withClientRegistrationId(IdentityConfiguration.MEMBERS)
				.principal(somebody)
				.build());
		if (client == null) {
			throw new ClientAuthorizationRequiredException(IdentityConfiguration.MEMBERS);
		}
		return client.getAccessToken().getTokenValue();
	}

}
