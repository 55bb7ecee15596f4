package org.alongside.grants.applications;

import java.util.Currency;
import java.util.UUID;

import org.alongside.platform.data.IllegalTransition;
import org.alongside.platform.data.Money;
import org.junit.jupiter.api.Test;

import static org.alongside.grants.applications.GrantApplicationFixtures.APPROVER;
import static org.alongside.grants.applications.GrantApplicationFixtures.FAMILY;
import static org.alongside.grants.applications.GrantApplicationFixtures.NOON;
import static org.alongside.grants.applications.GrantApplicationFixtures.OFFICER;
import static org.alongside.grants.applications.GrantApplicationFixtures.SEALED;
import static org.alongside.grants.applications.GrantApplicationFixtures.anApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class GrantApplicationTests {

	private static final Money AMOUNT = Money.gbp(120_00);

	@Test
	void whatIsNotAnsweredCannotBeSent() {
		assertThatExceptionOfType(NotYetComplete.class).isThrownBy(() -> anApplication().draft().submit(AMOUNT, NOON));
	}

	@Test
	void onceSentItsAnswersStand() {
		var application = anApplication().submitted();

		assertThatExceptionOfType(AlreadySent.class).isThrownBy(application::redraft);
	}

	@Test
	void onlyWhatIsAskedAgainOpensAgain() {
		for (Subject asked : Subject.values()) {
			var application = anApplication().asked(asked);
			for (Subject subject : Subject.values()) {
				boolean opens = subject == asked || (subject == Subject.ESTIMATE && asked.changesTheEstimate());
				if (opens) {
					assertThatNoException().as("%s, asked %s", subject, asked)
						.isThrownBy(() -> application.redraft(subject));
				}
				else {
					assertThatExceptionOfType(AlreadySent.class).as("%s, asked %s", subject, asked)
						.isThrownBy(() -> application.redraft(subject));
				}
			}
			assertThatExceptionOfType(AlreadySent.class).isThrownBy(application::redraft);
		}
	}

	@Test
	void answersAreSentWhenAllAreThereAndThenStand() {
		var application = anApplication().asked(Subject.PATIENT, Subject.BANK);
		application.redraft(Subject.BANK).noteBankDetails("21");
		assertThatExceptionOfType(NotYetComplete.class).isThrownBy(() -> application.sendAnswers(AMOUNT, NOON));

		application.redraft(Subject.PATIENT).describePatient(SEALED, java.time.LocalDate.parse("2026-03-01"));
		application.sendAnswers(AMOUNT, NOON);

		assertThat(application.status()).isEqualTo(GrantApplicationStatus.IN_REVIEW);
		assertThatExceptionOfType(AlreadySent.class).isThrownBy(() -> application.redraft(Subject.PATIENT));
	}

	@Test
	void anotherWayOfTravellingIsNotAnsweredUntilItsCostIsAgreed() {
		var application = anApplication().asked(Subject.TRAVEL, Subject.ESTIMATE);
		application.redraft(Subject.ESTIMATE).agreeEstimate(null);
		application.redraft(Subject.TRAVEL).planTravel(SEALED);

		assertThat(application.isAnsweredAgain()).isFalse();
		application.redraft(Subject.ESTIMATE).agreeEstimate(null);
		assertThat(application.isAnsweredAgain()).isTrue();
	}

	@Test
	void whatWasDeclinedIsAppealedOnce() {
		var application = anApplication().declined();
		application.appeal(NOON);
		assertThat(application.status()).isEqualTo(GrantApplicationStatus.APPEALED);
		application.decline(NOON);

		assertThatExceptionOfType(AppealedAlready.class).isThrownBy(() -> application.appeal(NOON));
		assertThat(application.status()).isEqualTo(GrantApplicationStatus.DECLINED);
	}

	@Test
	void whatWasNotDeclinedIsNotAppealed() {
		for (GrantApplication application : new GrantApplication[] { anApplication().submitted(),
				anApplication().inReview(), anApplication().recommended() }) {
			assertThatExceptionOfType(IllegalTransition.class).isThrownBy(() -> application.appeal(NOON));
		}
	}

	@Test
	void anotherHospitalAsksForTheEstimateAgain() {
		var application = anApplication().answered();

		application.redraft().chooseHospital(SEALED);

		assertThat(application.progress().estimate()).isFalse();
		assertThat(application.progress().declared()).isFalse();
	}

	@Test
	void onceDeclinedItCannotBeApproved() {
		var application = anApplication().declined();

		assertThatExceptionOfType(IllegalTransition.class)
			.isThrownBy(() -> application.approve(new Agreement(OFFICER, APPROVER, null, AMOUNT), NOON));
	}

	@Test
	void whoRecommendedItCannotApproveIt() {
		assertThatExceptionOfType(DeciderRecommendedIt.class)
			.isThrownBy(() -> new Agreement(OFFICER, OFFICER, null, AMOUNT));
		assertThatExceptionOfType(DeciderRecommendedIt.class)
			.isThrownBy(() -> new Agreement(OFFICER, APPROVER, OFFICER, AMOUNT));
	}

	@Test
	void aSmallSumTakesOnePersonAndAPennyMoreTakesTwo() {
		var gbp = Currency.getInstance("GBP");
		var application = anApplication().recommended();

		application.approve(new Agreement(OFFICER, OFFICER, null, new Money(150_00, gbp), AwardKind.FIXED_SUM, 150_00),
				NOON);

		assertThat(application.status()).isEqualTo(GrantApplicationStatus.APPROVED);
		assertThatExceptionOfType(DeciderRecommendedIt.class).isThrownBy(
				() -> new Agreement(OFFICER, OFFICER, null, new Money(150_01, gbp), AwardKind.FIXED_SUM, 150_00));
		assertThatExceptionOfType(DeciderIsApplicant.class).isThrownBy(() -> anApplication().recommended()
			.approve(new Agreement(FAMILY, FAMILY, null, new Money(1, gbp), AwardKind.FIXED_SUM, 150_00), NOON));
	}

	@Test
	void nobodyApprovesTwice() {
		assertThatExceptionOfType(ApprovedBySamePerson.class)
			.isThrownBy(() -> new Agreement(OFFICER, APPROVER, APPROVER, AMOUNT));
	}

	@Test
	void theFamilyIsNoneOfThoseWhoDecide() {
		var application = anApplication().recommended();
		UUID other = new UUID(4, 4);

		for (Agreement agreement : new Agreement[] { new Agreement(FAMILY, APPROVER, null, AMOUNT),
				new Agreement(OFFICER, FAMILY, null, AMOUNT), new Agreement(OFFICER, other, FAMILY, AMOUNT) }) {
			assertThatExceptionOfType(DeciderIsApplicant.class).isThrownBy(() -> application.approve(agreement, NOON));
		}
		assertThat(application.status()).isEqualTo(GrantApplicationStatus.RECOMMENDED);
	}

	@Test
	void untilItIsDecidedTheFamilyMayWithdrawIt() {
		for (GrantApplication application : new GrantApplication[] { anApplication().draft(),
				anApplication().submitted(), anApplication().inReview(), anApplication().asked(Subject.BANK),
				anApplication().recommended() }) {
			application.withdraw(NOON);
			assertThat(application.status()).isEqualTo(GrantApplicationStatus.WITHDRAWN);
		}
	}

}
