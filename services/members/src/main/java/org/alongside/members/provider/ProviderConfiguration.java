package org.alongside.members.provider;

import java.sql.Timestamp;
import java.util.Collection;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.alongside.members.sessions.SessionSettings;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.jackson.SecurityJacksonModules;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.security.SpringSessionBackedSessionRegistry;

/** The OpenID provider: one client, the edge, on the origin that people see. */
@Configuration(proxyBeanMethods = false)
class ProviderConfiguration {

	private static final String PATH = "/identity/oauth2";

	@Bean
	@Order(1)
	SecurityFilterChain providerEndpoints(HttpSecurity http, SignOut signOut, StillSignedIn stillSignedIn) {
		var provider = new OAuth2AuthorizationServerConfigurer();
		return http.securityMatcher(provider.getEndpointsMatcher())
			.with(provider,
					(server) -> server.oidc((oidc) -> oidc.logoutEndpoint(
							(logout) -> logout.logoutResponseHandler(signOut).errorResponseHandler(signOut))))
			.addFilterAfter(stillSignedIn, SecurityContextHolderFilter.class)
			.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
			.exceptionHandling((unknown) -> unknown.defaultAuthenticationEntryPointFor(
					new LoginUrlAuthenticationEntryPoint("/identity/sign-in"),
					PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, PATH + "/authorize")))
			.build();
	}

	@Bean
	AuthorizationServerSettings authorizationServerSettings(@Value("${alongside.origin}") String origin) {
		return AuthorizationServerSettings.builder()
			.issuer(origin)
			.authorizationEndpoint(PATH + "/authorize")
			.tokenEndpoint(PATH + "/token")
			.jwkSetEndpoint(PATH + "/jwks")
			.tokenRevocationEndpoint(PATH + "/revoke")
			.tokenIntrospectionEndpoint(PATH + "/introspect")
			.oidcUserInfoEndpoint(PATH + "/userinfo")
			.oidcLogoutEndpoint("/identity/connect/logout")
			.build();
	}

	@Bean
	RegisteredClientRepository clients(@Value("${alongside.origin}") String origin,
			@Value("${alongside.identity.client-secret}") String secret, SessionSettings sessions) {
		var edge = RegisteredClient.withId("edge")
			.clientId("edge")
			.clientName("edge")
			.clientSecret(ClientSecret.hashed(secret))
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
			.redirectUri(origin + "/login/oauth2/code/members")
			.postLogoutRedirectUri(origin + "/sign-out")
			.scope("openid")
			.scope("profile")
			.clientSettings(ClientSettings.builder().requireProofKey(true).requireAuthorizationConsent(false).build())
			.tokenSettings(TokenSettings.builder()
				.accessTokenTimeToLive(sessions.tokenLife())
				.refreshTokenTimeToLive(sessions.atMost())
				.reuseRefreshTokens(true) // two pages may renew at the same moment
				.build())
			.build();
		return new InMemoryRegisteredClientRepository(edge);
	}

	/** Only within the provider's own chain, and in no other. */
	@Bean
	FilterRegistrationBean<StillSignedIn> stillSignedInStaysInItsChain(StillSignedIn filter) {
		var registration = new FilterRegistrationBean<>(filter);
		registration.setEnabled(false);
		return registration;
	}

	@Bean
	ClientSecret clientSecret() {
		return new ClientSecret();
	}

	/**
	 * Reads back what {@link Claims} puts into a token; the framework alone does not read
	 * numbers and moments.
	 */
	@Bean
	OAuth2AuthorizationService authorizations(JdbcOperations jdbc, RegisteredClientRepository clients) {
		var readable = BasicPolymorphicTypeValidator.builder()
			.allowIfSubType(Long.class)
			.allowIfSubType(Timestamp.class);
		var json = JsonMapper.builder()
			.addModules(SecurityJacksonModules.getModules(getClass().getClassLoader(), readable))
			.build();
		var authorizations = new JdbcOAuth2AuthorizationService(jdbc, clients);
		authorizations.setAuthorizationRowMapper(
				new JdbcOAuth2AuthorizationService.JsonMapperOAuth2AuthorizationRowMapper(clients, json));
		authorizations.setAuthorizationParametersMapper(
				new JdbcOAuth2AuthorizationService.JsonMapperOAuth2AuthorizationParametersMapper(json));
		return authorizations;
	}

	@Bean
	JWKSource<SecurityContext> signingKey(SigningKeys keys) {
		return new ImmutableJWKSet<>(new JWKSet(keys.current()));
	}

	/** Reads our own tokens with our own key, rather than asking ourselves for it. */
	@Bean
	JwtDecoder ownTokens(JWKSource<SecurityContext> keys, @Value("${alongside.origin}") String origin) {
		var decoder = NimbusJwtDecoder.withJwkSource(keys).build();
		decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(JwtValidators.createDefaultWithIssuer(origin),
				new JwtClaimValidator<Collection<String>>("aud",
						(meantFor) -> meantFor != null && meantFor.contains(Claims.AUDIENCE))));
		return decoder;
	}

	/** Knows sessions from the database, so signing out works after a restart too. */
	@Bean
	SessionRegistry sessionRegistry(FindByIndexNameSessionRepository<? extends Session> sessions) {
		return new SpringSessionBackedSessionRegistry<>(sessions);
	}

}
