package org.alongside.members.acting;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.alongside.members.people.MemberId;
import org.alongside.platform.data.IllegalTransition;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HelpingLawsTests {

	private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

	private static final MemberId PERSON = new MemberId(new UUID(1, 1));

	private static final MemberId HELPER = new MemberId(new UUID(1, 2));

	private static final byte[] ADDRESS = { 1 };

	@Test
	void whoWasAskedHelpsOnceTheySaidYesAndIsKnownByNoAddressAnyMore() {
		var helping = asked();

		helping.accept(HELPER, NOON);
		helping.accept(HELPER, NOON);

		assertThat(helping.isActive()).isTrue();
		assertThat(helping.wasAskedAt(ADDRESS)).isFalse();
		assertThat(helping.called()).isNull();
	}

	@Test
	void nobodyElseTakesTheirPlace() {
		var helping = asked();
		helping.accept(HELPER, NOON);

		assertThatExceptionOfType(IllegalTransition.class)
			.isThrownBy(() -> helping.accept(new MemberId(new UUID(1, 3)), NOON));
	}

	@Test
	void whatHasEndedNeverBeginsAgain() {
		var helping = asked();
		helping.accept(HELPER, NOON);

		helping.end(NOON);
		helping.end(NOON);

		assertThat(helping.isActive()).isFalse();
		assertThatExceptionOfType(IllegalTransition.class).isThrownBy(() -> helping.accept(HELPER, NOON));
	}

	@Test
	void whoSaidNoIsForgotten() {
		var helping = asked();

		helping.decline(NOON);
		helping.decline(NOON);

		assertThat(helping.wasAskedAt(ADDRESS)).isFalse();
		assertThatExceptionOfType(IllegalTransition.class).isThrownBy(() -> helping.accept(HELPER, NOON));
	}

	@Test
	void whatIsKeptIsWhatWasChosenLast() {
		var helping = asked();
		assertThat(helping.shut()).isEmpty();

		helping.keep(Set.of(Area.PEER_SUPPORT, Area.PROFILE));
		helping.keep(Set.of(Area.PEER_SUPPORT, Area.GRANTS));

		assertThat(helping.shut()).containsExactlyInAnyOrder(Area.PEER_SUPPORT, Area.GRANTS);
		assertThat(Area.pages(helping.shut())).containsExactly("/grants", "/peer-support");
		assertThat(Area.without(helping.shut())).containsExactly(Area.PROFILE);
		helping.keep(Set.of());
		assertThat(helping.shut()).isEmpty();
	}

	private static Helping asked() {
		return Helping.asked(new UUID(1, 9), PERSON, Tie.FRIEND, ADDRESS, new byte[] { 2 }, new UUID(1, 8), NOON);
	}

}
