package org.alongside.grants.runs;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * On which days money can go: Monday to Friday. Bank holidays are not known here; a bank
 * moves a payment to its next day.
 */
final class RunDay {

	private RunDay() {
	}

	static boolean isWorkingDay(LocalDate day) {
		return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
	}

	/** The next day on which the charity pays, today included. */
	static LocalDate next(LocalDate today, DayOfWeek payDay) {
		return today.with(TemporalAdjusters.nextOrSame(payDay));
	}

}
