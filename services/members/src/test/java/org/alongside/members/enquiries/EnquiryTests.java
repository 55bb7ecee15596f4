package org.alongside.members.enquiries;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.alongside.members.people.EmailAddress;
import org.alongside.members.people.MemberId;
import org.alongside.platform.data.IllegalTransition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EnquiryTests {

	private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

	private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

	private static final MemberId ADA = new MemberId(new UUID(1, 1));

	private static final MemberId MAX = new MemberId(new UUID(1, 2));

	@Test
	void itIsNewUntilSomebodyTakesIt() {
		var enquiry = asked(Topic.QUESTION, null);
		assertThat(enquiry.status()).isEqualTo(EnquiryStatus.NEW);

		enquiry.take(ADA);

		assertThat(enquiry.status()).isEqualTo(EnquiryStatus.OPEN);
		assertThat(enquiry.owner()).isEqualTo(ADA);
	}

	@Test
	void whoAnswersWhatNobodyHasHasIt() {
		var enquiry = asked(Topic.QUESTION, null);

		enquiry.answer(ADA);
		enquiry.answer(MAX);

		assertThat(enquiry.status()).isEqualTo(EnquiryStatus.ANSWERED);
		assertThat(enquiry.owner()).isEqualTo(ADA);
	}

	@Test
	void itIsHandedOver() {
		var enquiry = asked(Topic.QUESTION, null);
		enquiry.take(ADA);

		enquiry.take(MAX);

		assertThat(enquiry.owner()).isEqualTo(MAX);
	}

	@Test
	void whoeverWondersAfterwardsOpensItAgainWithANewDay() {
		var enquiry = asked(Topic.QUESTION, null);
		enquiry.take(ADA);
		enquiry.close(Outcome.SIGNPOSTED, List.of("carers-uk"), NOON);

		enquiry.reopen(MONDAY.plusDays(7));

		assertThat(enquiry.status()).isEqualTo(EnquiryStatus.OPEN);
		assertThat(enquiry.dueOn()).isEqualTo(MONDAY.plusDays(7));
		assertThat(enquiry.signposts()).containsExactly("carers-uk");
	}

	@Test
	void whatLooksLikeSpamWaitsApartUntilAPersonDecides() {
		var enquiry = asked(Topic.QUESTION, null, Suspicion.LINKS, Suspicion.OFTEN);
		assertThat(enquiry.status()).isEqualTo(EnquiryStatus.SPAM);
		assertThat(enquiry.suspicions()).containsExactly("LINKS", "OFTEN");

		enquiry.takeBack();

		assertThat(enquiry.status()).isEqualTo(EnquiryStatus.NEW);
		assertThat(enquiry.dueOn()).isEqualTo(MONDAY);
	}

	@Test
	void whatFeltWrongIsSealedUnderAKeyOfItsOwn() {
		assertThat(asked(Topic.QUESTION, ADA).sealedUnder()).isEqualTo(ADA.value());
		assertThat(asked(Topic.FELT_WRONG, ADA).sealedUnder()).isEqualTo(new UUID(2, 2));
		assertThat(asked(Topic.QUESTION, null).sealedUnder()).isEqualTo(new UUID(2, 2));
	}

	@ParameterizedTest
	@MethodSource("everyStep")
	void everyStepThatIsNotInTheTableIsRefused(EnquiryStatus from, Runnable step, boolean allowed) {
		if (allowed) {
			step.run();
		}
		else {
			assertThatExceptionOfType(IllegalTransition.class).as("from %s", from).isThrownBy(step::run);
		}
	}

	static Stream<Arguments> everyStep() {
		return Stream.of(EnquiryStatus.values())
			.flatMap((status) -> Stream.of(
					step(status, (enquiry) -> enquiry.take(ADA),
							Set.of(EnquiryStatus.NEW, EnquiryStatus.OPEN, EnquiryStatus.ANSWERED)),
					step(status, (enquiry) -> enquiry.answer(ADA),
							Set.of(EnquiryStatus.NEW, EnquiryStatus.OPEN, EnquiryStatus.ANSWERED)),
					step(status, (enquiry) -> enquiry.close(Outcome.ANSWERED, List.of(), NOON),
							Set.of(EnquiryStatus.OPEN, EnquiryStatus.ANSWERED)),
					step(status, (enquiry) -> enquiry.reopen(MONDAY),
							Set.of(EnquiryStatus.ANSWERED, EnquiryStatus.CLOSED, EnquiryStatus.NEW)),
					step(status, (enquiry) -> enquiry.putAside(NOON), Set.of(EnquiryStatus.NEW, EnquiryStatus.OPEN)),
					step(status, Enquiry::takeBack, Set.of(EnquiryStatus.SPAM))));
	}

	private static Arguments step(EnquiryStatus from, Consumer<Enquiry> step, Set<EnquiryStatus> allowed) {
		var enquiry = in(from);
		return Arguments.of(from, (Runnable) () -> step.accept(enquiry), allowed.contains(from));
	}

	private static Enquiry in(EnquiryStatus status) {
		var enquiry = asked(Topic.QUESTION, null);
		switch (status) {
			case NEW -> {
			}
			case OPEN -> enquiry.take(ADA);
			case ANSWERED -> enquiry.answer(ADA);
			case CLOSED -> {
				enquiry.take(ADA);
				enquiry.close(Outcome.ANSWERED, List.of(), NOON);
			}
			case SPAM -> enquiry.putAside(NOON);
		}
		return enquiry;
	}

	private static Enquiry asked(Topic topic, @Nullable MemberId member, Suspicion... suspicions) {
		return new Enquiry(new EnquiryId(new UUID(2, 2)), "EN-7K2M-9QX4",
				new NewEnquiry(new UUID(3, 3), topic, AnswerBy.EMAIL, null, member,
						EmailAddress.parse("nadia@example.org").orElseThrow(), List.of(suspicions)),
				new byte[32], MONDAY, NOON);
	}

}
