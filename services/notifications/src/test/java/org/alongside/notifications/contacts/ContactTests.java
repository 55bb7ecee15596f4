package org.alongside.notifications.contacts;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ContactTests {

	private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

	private final Contact mira = new Contact(UUID.fromString("019aa000-0000-7000-8000-00000000000a"));

	@Test
	void ofTwoChangesTheLaterStandsWhicheverIsHeardFirst() {
		change("new@example.org", NOON.plusSeconds(1));
		change("old@example.org", NOON);

		assertThat(this.mira.addressee())
			.hasValueSatisfying((addressee) -> assertThat(addressee.email()).isEqualTo("new@example.org"));
	}

	@Test
	void whoeverLeavesWithinTheMillisecondOfTheirLastChangeHasLeft() {
		change("mira@example.org", NOON.plusNanos(123_456_000));

		this.mira.leave(NOON.plusMillis(123));

		assertThat(this.mira.addressee()).isEmpty();
	}

	@Test
	void aChangeFromTheMillisecondOfTheLeavingBringsNobodyBack() {
		this.mira.leave(NOON.plusMillis(123));

		change("mira@example.org", NOON.plusNanos(123_999_000));

		assertThat(this.mira.addressee()).isEmpty();
	}

	@Test
	void aLeavingThatIsOlderThanTheLastChangeIsPassedOver() {
		change("mira@example.org", NOON.plusMillis(124));

		this.mira.leave(NOON.plusMillis(123));

		assertThat(this.mira.addressee()).isPresent();
	}

	private void change(String email, Instant at) {
		this.mira.change(email, "Mira", "en-GB", at);
	}

}
