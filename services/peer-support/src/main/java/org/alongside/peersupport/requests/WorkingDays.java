package org.alongside.peersupport.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.alongside.platform.calendar.OfficeCalendar;

/**
 * How long somebody has for an answer. Weekends and the bank holidays of where they live
 * do not count; England's where that is not known.
 */
final class WorkingDays {

	static final ZoneId HOME = ZoneId.of("Europe/London");

	private static final String OTHERWISE = "ENGLAND";

	private WorkingDays() {
	}

	/**
	 * The end of the last of so many working days after today.
	 * @param nation where whoever is asked lives
	 */
	static Instant after(Instant now, int days, String nation) {
		return startOf(lastOf(now, days, nation).plusDays(1));
	}

	/**
	 * The last of so many working days after today.
	 * @param nation where whoever waits lives
	 */
	static LocalDate lastOf(Instant now, int days, String nation) {
		OfficeCalendar calendar = OfficeCalendar.known();
		return calendar.after(LocalDate.ofInstant(now, HOME), days, calendar.knows(nation) ? nation : OTHERWISE);
	}

	/** The moment at which a day begins. */
	static Instant startOf(LocalDate day) {
		return day.atStartOfDay(HOME).toInstant();
	}

}
