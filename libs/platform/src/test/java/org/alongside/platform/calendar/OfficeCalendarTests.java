package org.alongside.platform.calendar;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OfficeCalendarTests {

	private final OfficeCalendar calendar = OfficeCalendar.known();

	@ParameterizedTest
	@CsvSource({ "2026-11-26, ENGLAND, 4, 2026-12-02", "2026-11-26, SCOTLAND, 4, 2026-12-03",
			"2026-12-24, WALES, 1, 2026-12-29", "2026-12-24, IRELAND, 1, 2026-12-28",
			"2027-03-25, NORTHERN_IRELAND, 7, 2027-04-07", "2026-12-31, CROWN_DEPENDENCY, 1, 2027-01-04" })
	void bankHolidaysOfAPlaceAndWeekendsDoNotCount(LocalDate from, String place, int days, LocalDate reached) {
		assertThat(this.calendar.after(from, days, place)).isEqualTo(reached);
	}

	@Test
	void ofAPlaceNobodyKnowsOnlyWeekendsAreKnown() {
		assertThat(this.calendar.knows("ATLANTIS")).isFalse();
		assertThat(this.calendar.after(LocalDate.of(2026, 12, 24), 1, "ATLANTIS")).isEqualTo("2026-12-25");
	}

	@Test
	void theFilesSayUntilWhenTheyAreComplete() {
		assertThat(this.calendar.knownUntil()).isEqualTo("2028-12-31");
	}

}
