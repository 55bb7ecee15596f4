package org.alongside.edge.neighbourhood;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class ThisMachineTests {

	private final ApplicationContextRunner edge = new ApplicationContextRunner()
		.withUserConfiguration(ThisMachine.class);

	@ParameterizedTest
	@ValueSource(
			strings = { "http://localhost:8080", "http://127.0.0.1:8080", "http://127.8.9.10", "http://[::1]:8080" })
	void aDemonstrationStartsOnThisMachine(String origin) {
		this.edge.withPropertyValues("alongside.demo=true", "alongside.origin=" + origin)
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://alongside.example", "http://192.168.1.7:8080", "http://localhost.evil.example",
			"http://127.0.0.1.evil.example", "http://[2001:db8::1]" })
	void aDemonstrationStartsNowhereElse(String origin) {
		this.edge.withPropertyValues("alongside.demo=true", "alongside.origin=" + origin)
			.run((context) -> assertThat(context).getFailure()
				.isInstanceOfSatisfying(InvalidConfigurationPropertyValueException.class,
						(refused) -> assertThat(refused.getReason()).contains(origin, "this machine only")
							.doesNotContain("\n")));
	}

	@Test
	void whatIsNoDemonstrationStartsAnywhere() {
		this.edge.withPropertyValues("alongside.demo=false", "alongside.origin=https://alongside.example")
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "localhost.", "0.0.0.0", "rebound.example", "127.0.0.1.nip.example", "::2", "[]" })
	void noOtherNameIsThisMachine(String host) {
		assertThat(ThisMachine.isCalled(host)).isFalse();
	}

}
