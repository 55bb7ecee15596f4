package org.alongside.platform.security;

import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

class OpenDoorGuardTests {

	private final WebApplicationContextRunner service = new WebApplicationContextRunner()
		.withConfiguration(
				AutoConfigurations.of(WebMvcAutoConfiguration.class, DispatcherServletAutoConfiguration.class))
		.withBean(OpenDoorGuard.class);

	@Test
	void aServiceWithAHandlerThatDoesNotSayWhoMayCallItDoesNotStart() {
		this.service.withUserConfiguration(Open.class)
			.run((context) -> assertThat(context).getFailure().hasMessageContaining("OpenApi#read"));
	}

	@Test
	void aServiceWhoseHandlersAllSayItStarts() {
		this.service.withUserConfiguration(Guarded.class).run((context) -> assertThat(context).hasNotFailed());
	}

	@Import(OpenApi.class)
	static class Open {

	}

	@Import(GuardedApi.class)
	static class Guarded {

	}

	@RestController
	static class OpenApi {

		@GetMapping("/open")
		String read() {
			return "";
		}

		@GetMapping("/guarded")
		@PreAuthorize("permitAll()")
		String readGuarded() {
			return "";
		}

	}

	@RestController
	@PreAuthorize("isAuthenticated()")
	static class GuardedApi {

		@GetMapping("/guarded")
		String read() {
			return "";
		}

	}

}
