package org.alongside.standalone;

import java.util.Map;

import org.alongside.servers.Secret;
import org.alongside.servers.ServerDidNotStart;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class SettingsTests {

	@Test
	void nothingNeedsToBeSet() {
		Settings settings = Settings.from(Map.of());

		assertThat(settings.origin()).isEqualTo("http://localhost:8080");
		assertThat(settings.address()).isEqualTo("127.0.0.1");
		assertThat(settings.kafkaPort()).isEqualTo(9092);
		assertThat(settings.demo()).isTrue();
	}

	@Test
	void aDemonstrationIsNeverOpenToTheWorld() {
		assertThatExceptionOfType(ServerDidNotStart.class)
			.isThrownBy(() -> Settings.from(Map.of("ALONGSIDE_ADDRESS", "0.0.0.0")))
			.withMessageContaining("ALONGSIDE_DEMO=off");
		assertThatNoException()
			.isThrownBy(() -> Settings.from(Map.of("ALONGSIDE_ADDRESS", "0.0.0.0", "ALONGSIDE_DEMO", "off")));
		assertThatNoException().isThrownBy(() -> Settings.from(Map.of("ALONGSIDE_ADDRESS", "::1")));
		for (String open : new String[] { "https://charity.example", "http://127.example.org", "http://10.0.0.1" }) {
			assertThatExceptionOfType(ServerDidNotStart.class)
				.isThrownBy(() -> Settings.from(Map.of("ALONGSIDE_ORIGIN", open)))
				.withMessageContaining("ALONGSIDE_DEMO=off");
		}
		assertThatNoException().isThrownBy(() -> Settings.from(Map.of("ALONGSIDE_ORIGIN", "http://localhost:1234")));
	}

	@Test
	void aPortThatIsNoneIsNamed() {
		for (String wrong : new String[] { "http", "0", "-1", "70000" }) {
			assertThatExceptionOfType(ServerDidNotStart.class)
				.isThrownBy(() -> Settings.from(Map.of("ALONGSIDE_KAFKA_PORT", wrong)))
				.withMessage("ALONGSIDE_KAFKA_PORT must be a port from 1 to 65535, not " + wrong + ".");
		}
	}

	@Test
	void aDatabaseElsewhereNeedsAnAddressAndAUser() {
		for (String wrong : new String[] { "postgres://a:b@host", "mysql://host", "not a url", "jdbc:mysql://host/" }) {
			assertThatExceptionOfType(ServerDidNotStart.class)
				.isThrownBy(() -> ExternalDatabase.at(wrong, Secret.random()))
				.withMessageContaining("mysql://USER:PASSWORD@HOST:3306");
		}
	}

}
