package org.alongside.grants.applications;

import java.time.LocalDate;

import org.alongside.platform.calendar.OfficeCalendar;

/** Counts the days on which the office works: it is in England. */
final class WorkingDays {

	private static final String OFFICE = "ENGLAND";

	private WorkingDays() {
	}

	static LocalDate after(LocalDate day, int working) {
		return OfficeCalendar.known().after(day, working, OFFICE);
	}

	static LocalDate before(LocalDate day, int working) {
		LocalDate reached = day;
		for (int left = working; left > 0;) {
			reached = reached.minusDays(1);
			if (OfficeCalendar.known().isWorkingDay(reached, OFFICE)) {
				left--;
			}
		}
		return reached;
	}

}
