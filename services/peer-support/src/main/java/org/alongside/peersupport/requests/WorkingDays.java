package org.alongside.peersupport.requests;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Reckons with Mondays to Fridays. Bank holidays are not known here, and count. */
final class WorkingDays {

	static final ZoneId HOME = ZoneId.of("Europe/London");

	private WorkingDays() {
	}

	/** The end of the last of so many working days after today. */
	static Instant after(Instant now, int days) {
		LocalDate day = LocalDate.ofInstant(now, HOME);
		for (int left = days; left > 0;) {
			day = day.plusDays(1);
			if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
				left--;
			}
		}
		return day.plusDays(1).atStartOfDay(HOME).toInstant();
	}

}
