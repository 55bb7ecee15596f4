package org.alongside.platform.security;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every service checks for itself who is there: a stateless resource server that believes
 * members' tokens, asks at every handler, and knows no session, cookie or login page.
 */
@AutoConfiguration(beforeName = {
		"org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
		"org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
		"org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration" })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableMethodSecurity
public class SecurityAutoConfiguration {

	/**
	 * Where the resource server's chain stands: behind any chain a service puts before
	 * it.
	 */
	public static final int RESOURCE_SERVER_ORDER = Ordered.LOWEST_PRECEDENCE - 100;

	@Bean
	OpenDoorGuard openDoorGuard(ObjectProvider<RequestMappingHandlerMapping> mappings) {
		return new OpenDoorGuard(mappings);
	}

	/** What doors call {@code @fresh}. */
	@Bean
	FreshPasskey fresh(Clock clock, @Value("${alongside.security.fresh-passkey:15m}") Duration freshFor,
			@Value("${alongside.demo:false}") boolean demo) {
		return new FreshPasskey(clock, freshFor, demo);
	}

	@Bean
	WebMvcConfigurer signedInArguments() {
		return new WebMvcConfigurer() {

			@Override
			public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
				resolvers.add(new SignedInArgument());
			}

			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				// before others note what it refuses
				registry.addInterceptor(new PrivateMatters()).order(Ordered.HIGHEST_PRECEDENCE);
			}

		};
	}

	/**
	 * Left out with {@code alongside.security.resource-server=false}, or by a bean named
	 * {@code resourceServer} of the service's own.
	 */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnProperty(name = "alongside.security.resource-server", matchIfMissing = true)
	@EnableConfigurationProperties(IdentityProperties.class)
	static class ResourceServer {

		@Bean
		@Order(RESOURCE_SERVER_ORDER)
		@ConditionalOnMissingBean(name = "resourceServer")
		SecurityFilterChain resourceServer(HttpSecurity http) {
			return http.csrf(AbstractHttpConfigurer::disable)
				.requestCache(AbstractHttpConfigurer::disable)
				.logout(AbstractHttpConfigurer::disable)
				.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
				.authorizeHttpRequests((requests) -> requests
					// handlers ask, but a body of many parts is read before any handler
					.requestMatchers(ResourceServer::bringsFiles)
					.authenticated()
					.anyRequest()
					.permitAll())
				.oauth2ResourceServer((server) -> server.jwt((jwt) -> jwt.jwtAuthenticationConverter(rolesOfToken()))
					.authenticationEntryPoint(new Challenge())
					.withObjectPostProcessor(whenKeysAreOutOfReach()))
				.exceptionHandling((refused) -> refused.authenticationEntryPoint(new Challenge())
					.accessDeniedHandler((request, response, denied) -> response.sendError(403)))
				.build();
		}

		@Bean
		@ConditionalOnMissingBean
		JwtDecoder jwtDecoder(IdentityProperties identity,
				@Value("${alongside.origin:http://localhost:8080}") String origin) {
			String keys = (identity.jwkSetUri() != null) ? identity.jwkSetUri() : origin + "/identity/oauth2/jwks";
			NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(MembersKeys.at(keys))
				.jwsAlgorithms(
						(algorithms) -> algorithms.addAll(List.of(SignatureAlgorithm.RS256, SignatureAlgorithm.ES256)))
				.build();
			decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(JwtValidators.createDefaultWithIssuer(origin),
					new JwtClaimValidator<Collection<String>>("aud",
							(meantFor) -> meantFor != null && meantFor.contains(identity.audience()))));
			return decoder;
		}

		/**
		 * Without members' keys nobody's token can be judged: that is our fault, not
		 * theirs.
		 */
		private static ObjectPostProcessor<BearerTokenAuthenticationFilter> whenKeysAreOutOfReach() {
			var entryPoint = new BearerTokenAuthenticationEntryPoint();
			return new ObjectPostProcessor<>() {

				@Override
				public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
					filter.setAuthenticationFailureHandler((request, response, failure) -> {
						if (failure instanceof AuthenticationServiceException) {
							response.setHeader("Retry-After", "10");
							response.sendError(503);
							return;
						}
						entryPoint.commence(request, response, failure);
					});
					return filter;
				}

			};
		}

		private static boolean bringsFiles(HttpServletRequest request) {
			String type = request.getContentType();
			return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
		}

		private static JwtAuthenticationConverter rolesOfToken() {
			var roles = new JwtGrantedAuthoritiesConverter();
			roles.setAuthoritiesClaimName("roles");
			roles.setAuthorityPrefix("ROLE_");
			var converter = new JwtAuthenticationConverter();
			converter.setJwtGrantedAuthoritiesConverter(roles);
			return converter;
		}

	}

}
