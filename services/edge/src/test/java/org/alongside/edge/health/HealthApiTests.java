package org.alongside.edge.health;

import java.net.http.HttpResponse;
import java.time.Duration;

import org.alongside.edge.EdgeTest;
import org.alongside.testing.time.SteppingClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class HealthApiTests extends EdgeTest {

	private static final String READINESS = "/actuator/health/readiness";

	@Autowired
	private SteppingClock clock;

	@BeforeEach
	void anotherMoment() {
		this.clock.step(Duration.ofSeconds(2));
	}

	@Test
	void whenAllAreReadyThereIsALineForEach() {
		MEMBERS.answers(READINESS, 200, "{\"status\":\"UP\"}");
		GRANTS.answers(READINESS, 200, "{\"status\":\"UP\"}");
		PEER_SUPPORT.answers(READINESS, 200, "{\"status\":\"UP\"}");
		NOTIFICATIONS.answers(READINESS, 200, "{\"status\":\"UP\"}");

		HttpResponse<String> health = browser().open("/health", "Accept", "*/*");

		assertThat(health.statusCode()).isEqualTo(200);
		assertThat(health.body())
			.isEqualTo("edge: ready\nmembers: ready\ngrants: ready\npeer-support: ready\nnotifications: ready\n");
		assertThat(health.headers().firstValue("Content-Type"))
			.hasValueSatisfying((type) -> assertThat(type).startsWith("text/plain"));
	}

	@Test
	void whoAsksWithinASecondIsAnsweredFromMemory() {
		MEMBERS.answers(READINESS, 200, "{\"status\":\"UP\"}");
		for (int asking = 0; asking < 10; asking++) {
			browser().open("/health");
		}
		assertThat(MEMBERS.allHeard()).hasSize(1);

		this.clock.step(Duration.ofSeconds(1));
		browser().open("/health");

		assertThat(MEMBERS.allHeard()).hasSize(2);
	}

	@Test
	void whenOneIsNotTheReasonIsSaid() {
		MEMBERS.answers(READINESS, 200, "{\"status\":\"UP\"}");
		GRANTS.answers(READINESS, 503,
				"{\"status\":\"DOWN\",\"components\":{\"db\":{\"status\":\"DOWN\"},\"ping\":{\"status\":\"UP\"}}}");
		NOTIFICATIONS.answers(READINESS, (exchange) -> exchange.close());

		HttpResponse<String> health = browser().open("/health");

		assertThat(health.statusCode()).isEqualTo(503);
		assertThat(health.body()).contains("edge: ready", "members: ready", "grants: not ready: db",
				"notifications: does not answer in time");
	}

}
