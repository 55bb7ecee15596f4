package org.alongside.members.signin;

import java.security.SecureRandom;
import java.util.Base64;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.MySqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * How the pages before and around signing in are guarded, and what the browser carries.
 */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

	/**
	 * The pages of joining and signing in know people by their session. They need no
	 * tokens against writes from other sites: the cookie does not come along with those,
	 * and the edge refuses them.
	 */
	@Bean
	@Order(2)
	SecurityFilterChain pagesBeforeSignIn(HttpSecurity http) {
		return http.securityMatcher("/join/**", "/identity/**")
			.authorizeHttpRequests((requests) -> requests
				.requestMatchers("/identity/passkeys/**", "/identity/sign-ins/**", "/identity/confirm")
				.authenticated()
				.anyRequest()
				.permitAll())
			.csrf(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.exceptionHandling(
					(stranger) -> stranger.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
			.requestCache((cache) -> cache.requestCache(new NullRequestCache()))
			.build();
	}

	@Bean
	CookieSerializer identityCookie(@Value("${alongside.origin}") String origin) {
		boolean secure = origin.startsWith("https://");
		var cookie = new DefaultCookieSerializer();
		cookie.setCookieName(secure ? "__Host-ALONGSIDE_IDENTITY" : "ALONGSIDE_IDENTITY");
		cookie.setUseSecureCookie(secure);
		cookie.setUseHttpOnlyCookie(true);
		cookie.setSameSite("Lax");
		cookie.setCookiePath("/");
		return cookie;
	}

	/** Names sessions by 216 bits of chance, in the 36 characters that the table has. */
	@Bean
	SessionIdGenerator sessionNames() {
		SecureRandom random = new SecureRandom();
		return () -> {
			byte[] bytes = new byte[27];
			random.nextBytes(bytes);
			return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
		};
	}

	/** Two requests of one session at the same moment do not trip over each other. */
	@Bean
	SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsOnMySql() {
		return new MySqlJdbcIndexedSessionRepositoryCustomizer();
	}

}
