package org.alongside.edge.signin;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.alongside.edge.neighbourhood.Neighbourhood;
import org.alongside.edge.words.KindPage;
import org.alongside.edge.words.KindWords;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who may see which of the edge's own pages, and how they sign in and out. What a service
 * owns, the service guards: the edge lets it through and carries the token.
 */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

	private static final RequestMatcher SIGN_OUT = PathPatternRequestMatcher.withDefaults()
		.matcher(HttpMethod.POST, "/sign-out");

	@Bean
	SecurityFilterChain everything(HttpSecurity http, SavedPlace places, SignInAgain signInAgain,
			SignInSucceeded signInSucceeded, SignInFailed signInFailed, SignOut signOut, KindWords words,
			ActingRequests actingRequests) {
		HowToSignIn how = new HowToSignIn(actingRequests);
		return http.csrf(AbstractHttpConfigurer::disable) // refused by where it comes
															// from, not by a token
			.headers(AbstractHttpConfigurer::disable) // written for every answer, not
														// only for those of this chain
			.requestCache((cache) -> cache.requestCache(places))
			.authorizeHttpRequests(
					(requests) -> requests.requestMatchers("/home", "/staff", KeptPages.PATH, KeptPages.PATH + "/**")
						.authenticated()
						.anyRequest()
						.permitAll())
			.oauth2Login((login) -> login.loginPage(SignInAgain.BEGIN)
				.authorizationEndpoint((begin) -> begin.authorizationRequestResolver(how))
				.successHandler(signInSucceeded)
				.failureHandler(signInFailed))
			.oauth2Client((client) -> client.authorizationCodeGrant((code) -> code.authorizationRequestResolver(how)))
			.logout((logout) -> logout.logoutRequestMatcher(SIGN_OUT).logoutSuccessHandler(signOut))
			.exceptionHandling((problems) -> problems.authenticationEntryPoint(signInAgain)
				.accessDeniedHandler((request, response, _) -> words.say(KindPage.NOT_FOR_YOU, request, response)))
			.build();
	}

	@Bean
	SavedPlace savedPlace(Neighbourhood neighbourhood) {
		return new SavedPlace(neighbourhood.origin().toString());
	}

	/** The roles members vouches for, as this service's authorities. */
	@Bean
	GrantedAuthoritiesMapper rolesFromMembers() {
		return (authorities) -> {
			Set<GrantedAuthority> roles = new HashSet<>(authorities);
			for (GrantedAuthority authority : authorities) {
				if (authority instanceof OidcUserAuthority oidc
						&& oidc.getIdToken().getClaims().get("roles") instanceof Collection<?> named) {
					named.forEach((role) -> roles.add(new SimpleGrantedAuthority("ROLE_" + role)));
				}
			}
			return roles;
		};
	}

}
