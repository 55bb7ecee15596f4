package org.alongside.grants.applications;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts days from Monday to Friday; bank holidays are not known here. */
final class WorkingDays {

	private WorkingDays() {
	}

	static LocalDate after(LocalDate day, int working) {
		return count(day, working, 1);
	}

	static LocalDate before(LocalDate day, int working) {
		return count(day, working, -1);
	}

	private static LocalDate count(LocalDate day, int working, int step) {
		LocalDate counted = day;
		for (int left = working; left > 0;) {
			counted = counted.plusDays(step);
			if (counted.getDayOfWeek() != DayOfWeek.SATURDAY && counted.getDayOfWeek() != DayOfWeek.SUNDAY) {
				left--;
			}
		}
		return counted;
	}

}
