package org.alongside.grants.applications;

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
				anApplication().submitted(), anApplication().inReview(), anApplication().recommended() }) {
			application.withdraw(NOON);
			assertThat(application.status()).isEqualTo(GrantApplicationStatus.WITHDRAWN);
		}
	}

}
