package org.alongside.members.people;

import java.time.Instant;
import java.util.UUID;

import org.alongside.platform.data.IllegalTransition;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MemberTests {

	private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

	private static final Profile ANSWERS = new Profile(Relationship.CARER, Condition.CIDP, Nation.WALES);

	@Test
	void whoConfirmsTheirAddressHasJoined() {
		var member = asked();

		member.join(NOON);

		assertThat(member.person().joined()).isTrue();
	}

	@Test
	void nobodyJoinsTwice() {
		var member = joined();

		assertThatExceptionOfType(IllegalTransition.class).isThrownBy(() -> member.join(NOON));
	}

	@Test
	void nothingIsAnsweredBeforeTheAddressIsConfirmed() {
		var member = asked();

		assertThatExceptionOfType(IllegalTransition.class).isThrownBy(() -> member.answer(ANSWERS, NOON));
	}

	@Test
	void askingAgainBeforeConfirmingCorrectsTheName() {
		var member = asked();

		member.askAgain("Nadia Khan", NOON);

		assertThat(member.person().name()).isEqualTo("Nadia Khan");
	}

	@Test
	void aReminderRenamesNobody() {
		var member = asked();

		member.remind(NOON);

		assertThat(member.person().name()).isEqualTo("Nadia");
	}

	@Test
	void whoHasJoinedIsNotRenamedByWhoeverAsksWithTheirAddress() {
		var member = joined();

		member.askAgain("Somebody Else", NOON);

		assertThat(member.person().name()).isEqualTo("Nadia");
	}

	@Test
	void answersAreKeptOneByOne() {
		var member = joined();

		member.answer(member.profile().with(Nation.IRELAND), NOON);
		member.answer(member.profile().with(Relationship.HAD), NOON);

		assertThat(member.profile()).isEqualTo(new Profile(Relationship.HAD, null, Nation.IRELAND));
	}

	private static Member asked() {
		return new Member(new MemberId(new UUID(1, 2)), EmailAddress.parse("nadia@example.org").orElseThrow(), "Nadia",
				NOON);
	}

	private static Member joined() {
		var member = asked();
		member.join(NOON);
		return member;
	}

}
