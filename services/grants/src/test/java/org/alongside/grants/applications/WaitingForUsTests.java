package org.alongside.grants.applications;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

import org.alongside.platform.data.IllegalTransition;
import org.alongside.platform.data.Money;
import org.junit.jupiter.api.Test;

import static org.alongside.grants.applications.GrantApplicationFixtures.NOON;
import static org.alongside.grants.applications.GrantApplicationFixtures.OFFICER;
import static org.alongside.grants.applications.GrantApplicationFixtures.anApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WaitingForUsTests {

	private static final UUID COLLEAGUE = new UUID(4, 4);

	@Test
	void itWaitsForUsFromWhenItWasSentUntilItIsDecided() {
		assertThat(anApplication().answered().oursSince()).isNull();
		assertThat(anApplication().submitted().oursSince()).isEqualTo(NOON);
		assertThat(anApplication().recommended().oursSince()).isEqualTo(NOON);
		assertThat(anApplication().declined().oursSince()).isNull();
	}

	@Test
	void whileTheFamilyIsAskedItDoesNotAndThenItBeginsAnew() {
		var application = anApplication().asked(Subject.EVIDENCE);
		assertThat(application.oursSince()).isNull();

		application.redraft(Subject.EVIDENCE).noteEvidence(1, false);
		application.sendAnswers(Money.gbp(1), NOON.plus(Duration.ofDays(9)));

		assertThat(application.oursSince()).isEqualTo(NOON.plus(Duration.ofDays(9)));
	}

	@Test
	void anAppealBeginsAnewAndIsWithNobody() {
		var application = anApplication().declined();
		application.appeal(NOON.plus(Duration.ofDays(3)));

		assertThat(application.oursSince()).isEqualTo(NOON.plus(Duration.ofDays(3)));
		assertThat(application.officerId()).isNull();
	}

	@Test
	void itGoesFromHandToHandUntilItIsDecided() {
		var application = anApplication().inReview();
		assertThat(application.officerId()).isEqualTo(OFFICER);
		application.assign(COLLEAGUE, "Colm");
		assertThat(application.officerId()).isEqualTo(COLLEAGUE);
		application.unassign();
		assertThat(application.officerId()).isNull();

		assertThatExceptionOfType(IllegalTransition.class)
			.isThrownBy(() -> anApplication().declined().assign(COLLEAGUE, "Colm"));
		assertThatExceptionOfType(IllegalTransition.class).isThrownBy(() -> anApplication().declined().unassign());
	}

	@Test
	void weekendsAndHolidaysAreNoWorkingDays() {
		LocalDate thursday = LocalDate.parse("2026-11-26");

		assertThat(WorkingDays.after(thursday, 10)).isEqualTo(LocalDate.parse("2026-12-10"));
		assertThat(WorkingDays.after(thursday.plusDays(2), 1)).isEqualTo(LocalDate.parse("2026-11-30"));
		assertThat(WorkingDays.before(thursday, 8)).isEqualTo(LocalDate.parse("2026-11-16"));
		assertThat(WorkingDays.before(LocalDate.parse("2026-11-29"), 1)).isEqualTo(LocalDate.parse("2026-11-27"));
		assertThat(WorkingDays.after(LocalDate.parse("2026-12-24"), 1)).isEqualTo(LocalDate.parse("2026-12-29"));
		assertThat(WorkingDays.before(LocalDate.parse("2026-12-29"), 1)).isEqualTo(LocalDate.parse("2026-12-24"));
		assertThat(WorkingDays.after(thursday, 0)).isEqualTo(thursday);
	}

}
