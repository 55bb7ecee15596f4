package org.alongside.testing.security;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

import static org.assertj.core.api.Assertions.assertThat;

@SpringJUnitWebConfig(MappingWalkTests.Doors.class)
class MappingWalkTests {

	@Autowired
	private WebApplicationContext context;

	@Test
	void everyDoorIsListedWithWhoMayEnter() {
		assertThat(MappingWalk.through(this.context).mappings()).map(MappingWalk.Mapping::toString)
			.containsExactly("GET /guarded/{id} [isAuthenticated()]", "GET /locked [permitAll()]",
					"GET /open [permitAll()]", "GET /undeclared []", "POST /guarded/{id} [hasRole('MEMBER')]");
	}

	@Test
	void openDoorsAreNamed() {
		assertThat(MappingWalk.through(this.context).openToAll()).containsExactly("GET /locked", "GET /open");
	}

	@Test
	void doorsThatAreNotAsTheySayAreFound() {
		assertThat(MappingWalk.through(this.context).wrongs()).satisfiesExactly(
				(wrong) -> assertThat(wrong).startsWith("GET /locked").endsWith("text/html with 401"),
				(wrong) -> assertThat(wrong).startsWith("GET /locked").endsWith("application/json with 401"),
				(wrong) -> assertThat(wrong).startsWith("GET /undeclared").contains("does not declare"));
	}

	@Configuration(proxyBeanMethods = false)
	@EnableWebMvc
	@EnableWebSecurity
	@EnableMethodSecurity
	@Import(DoorsApi.class)
	static class Doors {

		@Bean
		SecurityFilterChain chain(HttpSecurity http) throws Exception {
			return http.csrf(AbstractHttpConfigurer::disable)
				.authorizeHttpRequests(
						(requests) -> requests.requestMatchers("/locked").authenticated().anyRequest().permitAll())
				.exceptionHandling((handling) -> handling
					.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
				.build();
		}

	}

	@RestController
	static class DoorsApi {

		@GetMapping("/open")
		@PreAuthorize("permitAll()")
		String open() {
			return "open";
		}

		@GetMapping("/locked")
		@PreAuthorize("permitAll()")
		String saysOpenButIsLocked() {
			return "locked";
		}

		@GetMapping("/undeclared")
		String undeclared() {
			return "undeclared";
		}

		@GetMapping("/guarded/{id}")
		@PreAuthorize("isAuthenticated()")
		String guarded(@PathVariable String id) {
			return id;
		}

		@PostMapping("/guarded/{id}")
		@PreAuthorize("hasRole('MEMBER')")
		String guardedForMembers(@PathVariable String id) {
			return id;
		}

	}

}
