package org.alongside.members.doubles;

import java.time.Instant;
import java.util.UUID;

import org.alongside.members.people.MemberId;
import org.alongside.platform.data.IllegalTransition;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SecondRecordTests {

	private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

	private static final MemberId KEPT = new MemberId(new UUID(1, 1));

	private static final MemberId CLOSING = new MemberId(new UUID(1, 2));

	private static final MemberId FIRST = new MemberId(new UUID(1, 3));

	private static final MemberId SECOND = new MemberId(new UUID(1, 4));

	@Test
	void nobodyAgreesWithThemselves() {
		var record = proposed();

		assertThatExceptionOfType(OwnProposal.class).isThrownBy(() -> record.agree(FIRST));
		assertThat(record.isAgreed()).isFalse();
	}

	@Test
	void agreeingTwiceIsAgreeingOnceAndNobodyElseAgreesAfterwards() {
		var record = proposed();

		record.agree(SECOND);
		record.agree(SECOND);

		assertThat(record.isAgreed()).isTrue();
		assertThatExceptionOfType(OwnProposal.class).isThrownBy(() -> record.agree(FIRST));
		assertThatExceptionOfType(IllegalTransition.class).isThrownBy(() -> record.agree(new MemberId(new UUID(1, 5))));
	}

	@Test
	void oneRecordIsNotTwo() {
		assertThatExceptionOfType(CannotClose.class)
			.isThrownBy(() -> new SecondRecord(new UUID(1, 9), KEPT, KEPT, FIRST, NOON))
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo("members.doubles.cannot.same"));
	}

	private static SecondRecord proposed() {
		return new SecondRecord(new UUID(1, 9), KEPT, CLOSING, FIRST, NOON);
	}

}
