package org.alongside.testing.time;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SteppingClockTests {

	private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

	@Test
	void itStandsUntilItIsMoved() {
		var clock = SteppingClock.at(NOON);

		assertThat(clock.instant()).isEqualTo(clock.instant()).isEqualTo(NOON);
		assertThat(clock.step(Duration.ofHours(2))).isEqualTo(clock.instant()).isEqualTo("2026-03-01T14:00:00Z");
	}

	@Test
	void aClockInAnotherZoneMovesWithIt() {
		var clock = SteppingClock.at("2026-03-01T12:00:00Z");
		var dublin = clock.withZone(ZoneId.of("Europe/Dublin"));

		clock.set(NOON.plusSeconds(1));

		assertThat(dublin.instant()).isEqualTo(NOON.plusSeconds(1));
		assertThat(dublin.getZone()).isEqualTo(ZoneId.of("Europe/Dublin"));
	}

}
