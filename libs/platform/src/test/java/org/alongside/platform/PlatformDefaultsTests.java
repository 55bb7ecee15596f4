package org.alongside.platform;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class PlatformDefaultsTests {

	private final StandardEnvironment environment = new StandardEnvironment();

	@ParameterizedTest
	@CsvSource({ "on,true", "true,true", "off,false", "false,false" })
	void whetherItIsADemonstrationIsSaidAsPeopleSayIt(String word, String meaning) {
		start(Map.of("alongside.demo", word));

		assertThat(this.environment.getProperty("alongside.demo")).isEqualTo(meaning);
	}

	@Test
	void unlessSomebodySaysSoItIsNoDemonstration() {
		start(Map.of());

		assertThat(this.environment.getProperty("alongside.demo")).isEqualTo("false");
	}

	@Test
	void logsAreForPeopleUnlessMachinesReadThem() {
		start(Map.of());
		assertThat(this.environment.getProperty("logging.structured.format.console")).isNull();

		start(Map.of("alongside.logs", "json"));
		assertThat(this.environment.getProperty("logging.structured.format.console")).isEqualTo("ecs");
	}

	@Test
	void whatIsSaidElsewhereWins() {
		start(Map.of("spring.datasource.hikari.maximum-pool-size", "3"));

		assertThat(this.environment.getProperty("spring.datasource.hikari.maximum-pool-size")).isEqualTo("3");
	}

	private void start(Map<String, Object> said) {
		this.environment.getPropertySources().addFirst(new MapPropertySource("said", said));
		new PlatformDefaults().postProcessEnvironment(this.environment, new SpringApplication());
	}

}
