package org.alongside.peersupport.requests;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.alongside.peersupport.traits.Traits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FastPathTests {

	/** A Thursday. */
	private static final Instant THURSDAY = Instant.parse("2026-11-26T15:00:00Z");

	private final FastPath fastPath = new FastPath(new OfferSettings(4, 7, 14, 2, Duration.ofHours(39)));

	@Test
	void whoIsInHospitalIsFoundSomebodyWithinTwoWorkingDays() {
		RequestView inHospital = request(true, THURSDAY);

		assertThat(this.fastPath.of(List.of(inHospital, request(false, THURSDAY))))
			.isEqualTo(Map.of(inHospital.id(), LocalDate.parse("2026-11-30")));
	}

	@Test
	void whoDoesNotWaitYetHasNoDay() {
		assertThat(this.fastPath.of(List.of(request(true, null)))).isEmpty();
	}

	private static RequestView request(boolean inHospital, @Nullable Instant since) {
		var wishes = new Wishes(List.of(), false, false, "", inHospital, "");
		return new RequestView(new RequestId(UUID.randomUUID()), "BR-0000-0000", UUID.randomUUID(),
				RequestStatus.WAITING, new RequestWords("Mira", Traits.UNKNOWN, wishes), THURSDAY, since, 0, null, null,
				null, null, 0, null, null, null, false, null, null, null, 0);
	}

}
