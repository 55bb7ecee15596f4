package org.alongside.edge.signin;

import java.net.URI;
import java.util.Map;

import org.alongside.edge.neighbourhood.Neighbourhood;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.web.client.RestClient;

/**
 * How the edge speaks to members about who somebody is. Written out by hand, so that the
 * edge starts while members is away; the browser goes by the public address, the edge
 * itself by the direct one.
 */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

	/** The name of the identity provider in addresses and sessions. */
	static final String MEMBERS = "members";

	private static final String CLIENT_ID = "edge";

	@Bean
	ClientRegistrationRepository identityProvider(Neighbourhood neighbourhood, IdentitySettings identity) {
		URI origin = neighbourhood.origin();
		URI members = neighbourhood.services().members();
		return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(MEMBERS)
			.clientId(CLIENT_ID)
			.clientSecret(identity.clientSecret())
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
			.scope(OidcScopes.OPENID)
			.redirectUri(origin + "/login/oauth2/code/" + MEMBERS)
			.issuerUri(origin.toString())
			.authorizationUri(origin + "/identity/oauth2/authorize")
			.tokenUri(members + "/identity/oauth2/token")
			.jwkSetUri(members + "/identity/oauth2/jwks")
			.userNameAttributeName("sub")
			.providerConfigurationMetadata(Map.of("end_session_endpoint", origin + "/identity/connect/logout"))
			.build());
	}

	@Bean
	OAuth2AuthorizedClientRepository tokensInTheSession() {
		return new HttpSessionOAuth2AuthorizedClientRepository();
	}

	@Bean
	OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeForTokens(
			ClientHttpRequestFactory connections) {
		RestClientAuthorizationCodeTokenResponseClient client = new RestClientAuthorizationCodeTokenResponseClient();
		client.setRestClient(tokenEndpoint(connections));
		return client;
	}

	@Bean
	OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> freshTokens(ClientHttpRequestFactory connections) {
		RestClientRefreshTokenTokenResponseClient client = new RestClientRefreshTokenTokenResponseClient();
		client.setRestClient(tokenEndpoint(connections));
		return client;
	}

	private static RestClient tokenEndpoint(ClientHttpRequestFactory connections) {
		return RestClient.builder()
			.requestFactory(connections)
			.configureMessageConverters((converters) -> converters.addCustomConverter(new FormHttpMessageConverter())
				.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
			.defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
			.build();
	}

}
