package org.alongside.peersupport.traits;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WeekTests {

	@Test
	void whoeverTicksNothingHasTimeFromNineToNine() {
		assertThat(Week.of(List.of()).size()).isEqualTo(7 * 24);
	}

	@Test
	void blackOutsAndInfusionDaysAreTakenOut() {
		Week week = Week.of(List.of("MON_MORNING", "TUE_MORNING"));

		assertThat(week.without(List.of("MON-0900-1000"), List.of()).size()).isEqualTo(4 + 6);
		assertThat(week.without(List.of(), List.of("TUE")).size()).isEqualTo(6);
		assertThat(week.without(List.of("MON-0000-2359"), List.of("TUE")).size()).isZero();
	}

	@Test
	void aBlackOutTakesTheHalfHoursItTouches() {
		assertThat(Week.of(List.of("MON_MORNING")).without(List.of("MON-0915-0945"), List.of()).size()).isEqualTo(4);
	}

	@Test
	void whatCannotBeReadTakesNothingOut() {
		Week week = Week.of(List.of("MON_MORNING"));

		assertThat(week.without(List.of("whenever", "MON-1200-0900", "XXX-0900-1000", ""), List.of("", "Y")).size())
			.isEqualTo(6);
	}

	@Test
	void halfAnHourIsEnoughInCommon() {
		Week one = Week.of(List.of("FRI_MORNING")).without(List.of("FRI-0900-1130"), List.of());

		assertThat(one.shared(Week.of(List.of("FRI_MORNING")))).isOne();
		assertThat(one.shared(Week.of(List.of("FRI_AFTERNOON")))).isZero();
	}

}
