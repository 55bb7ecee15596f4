package org.alongside.peersupport.groups;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How often a group meets. */
public enum Rhythm {

	ONCE, WEEKLY, FORTNIGHTLY, MONTHLY;

	private static final int LAST = 5;

	/**
	 * The day of a meeting. Once a month is the same weekday of the month, such as the
	 * second Tuesday; what began on a fifth stays the last of its month.
	 * @param first the day of the first meeting
	 * @param number which meeting, the first being 0
	 * @return its day
	 */
	LocalDate day(LocalDate first, int number) {
		return switch (this) {
			case ONCE -> first;
			case WEEKLY -> first.plusWeeks(number);
			case FORTNIGHTLY -> first.plusWeeks(2L * number);
			case MONTHLY -> {
				int week = (first.getDayOfMonth() - 1) / 7 + 1;
				yield first.withDayOfMonth(1)
					.plusMonths(number)
					.with(TemporalAdjusters.dayOfWeekInMonth((week == LAST) ? -1 : week, first.getDayOfWeek()));
			}
		};
	}

}
