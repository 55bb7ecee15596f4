package org.alongside.members.workingdays;

import java.time.DayOfWeek;
import java.time.LocalDate;

import org.alongside.members.people.Nation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class WorkingDaysTests {

	private final WorkingDays days = new WorkingDays();

	@ParameterizedTest
	@CsvSource({ "2026-11-26, ENGLAND, 2026-11-30", "2026-11-26, SCOTLAND, 2026-12-01",
			"2026-11-28, ENGLAND, 2026-12-01", "2026-12-24, ENGLAND, 2026-12-30", "2026-12-24, IRELAND, 2026-12-29",
			"2026-12-31, ENGLAND, 2027-01-05", "2026-12-31, SCOTLAND, 2027-01-06", "2027-03-25, ENGLAND, 2027-03-31",
			"2027-03-25, SCOTLAND, 2027-03-30", "2027-03-25, IRELAND, 2027-03-30",
			"2028-03-16, NORTHERN_IRELAND, 2028-03-21", "2028-03-16, WALES, 2028-03-20",
			"2026-07-10, NORTHERN_IRELAND, 2026-07-15", "2028-10-27, IRELAND, 2028-11-01" })
	void theOfficeAnswersWithinTwoWorkingDaysOfTheNation(LocalDate written, Nation nation, LocalDate due) {
		assertThat(this.days.after(written, 2, nation)).isEqualTo(due);
	}

	@Test
	void whoDoesNotSayWhereTheyLiveIsAnsweredByEnglandsDays() {
		assertThat(this.days.after(LocalDate.of(2026, 11, 26), 2, null)).isEqualTo("2026-11-30");
	}

	@ParameterizedTest
	@EnumSource(Nation.class)
	void theHolidaysOfThreeYearsAreKnownInEachNation(Nation nation) {
		assertThat(this.days.knownUntil()).isEqualTo("2028-12-31");
		for (int year = 2026; year <= 2028; year++) {
			assertThat(LocalDate.of(year, 1, 1)
				.datesUntil(LocalDate.of(year + 1, 1, 1))
				.filter((day) -> day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue())
				.filter((day) -> !this.days.isWorkingDay(day, nation))
				.count()).as("%s %s", nation, year).isBetween(8L, 11L);
		}
	}

}
