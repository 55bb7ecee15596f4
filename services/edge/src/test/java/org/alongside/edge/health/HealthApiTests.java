package org.alongside.edge.health;

import java.net.http.HttpResponse;

import org.alongside.edge.EdgeTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HealthApiTests extends EdgeTest {

	private static final String READINESS = "/actuator/health/readiness";

	@Test
	void whenAllAreReadyThereIsALineForEach() {
		MEMBERS.answers(READINESS, 200, "{\"status\":\"UP\"}");
		GRANTS.answers(READINESS, 200, "{\"status\":\"UP\"}");
		NOTIFICATIONS.answers(READINESS, 200, "{\"status\":\"UP\"}");

		HttpResponse<String> health = browser().open("/health", "Accept", "*/*");

		assertThat(health.statusCode()).isEqualTo(200);
		assertThat(health.body()).isEqualTo("edge: ready\nmembers: ready\ngrants: ready\nnotifications: ready\n");
		assertThat(health.headers().firstValue("Content-Type"))
			.hasValueSatisfying((type) -> assertThat(type).startsWith("text/plain"));
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
