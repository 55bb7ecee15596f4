package org.alongside.grants.decisions;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.alongside.platform.audit.AuditEntry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OpeningTests {

	private static final UUID ME = new UUID(1, 1);

	private static final UUID OLIVE = new UUID(2, 2);

	private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

	private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

	private final List<AuditEntry> book = new ArrayList<>();

	@Test
	void whoLookedLatelyHasItOpenSinceTheyBeganToLook() {
		looked(OLIVE, 55);
		looked(OLIVE, 40);
		looked(OLIVE, 12);

		assertThat(open()).singleElement().isEqualTo(new Opening("Olive", NOON.minus(Duration.ofMinutes(55))));
	}

	@Test
	void aLongBreakBeginsAnew() {
		looked(OLIVE, 71); // 31 minutes before the next;
		looked(OLIVE, 40);
		looked(OLIVE, 30);

		assertThat(open()).singleElement().extracting(Opening::since).isEqualTo(NOON.minus(Duration.ofMinutes(40)));
	}

	@Test
	void whoLookedLongAgoOrHasDecidedSinceOrIsMyselfHasNot() {
		looked(OLIVE, 31);
		assertThat(open()).isEmpty();

		looked(OLIVE, 5);
		assertThat(open()).hasSize(1);
		did(OLIVE, "application.recommended", 4);
		assertThat(open()).isEmpty();

		looked(ME, 1);
		assertThat(open()).isEmpty();
	}

	private List<Opening> open() {
		return Opening.in(this.book, ME, NOON, HALF_AN_HOUR);
	}

	private void looked(UUID who, int minutesAgo) {
		did(who, "application.read", minutesAgo);
	}

	private void did(UUID who, String what, int minutesAgo) {
		this.book.add(new AuditEntry(new UUID(7, this.book.size()), who, "Olive", null, what, "application",
				new UUID(9, 9), Map.of(), NOON.minus(Duration.ofMinutes(minutesAgo))));
	}

}
