package org.alongside.members.answers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/**
 * A day as far as somebody remembers it: the year alone, month and year, or all three; or
 * not at all.
 */
public record When(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {

	/** They do not know. */
	public static final When UNKNOWN = new When(null, null, null);

	/**
	 * Checks that there is such a day.
	 * @throws DateTimeException when the calendar has none, or a month or day stands
	 * alone
	 */
	public When {
		if ((year == null && month != null) || (month == null && day != null)) {
			throw new DateTimeException("A day needs its month, and a month its year");
		}
		first(year, month, day);
	}

	public boolean unknown() {
		return this.year == null;
	}

	/** The first day it can have been; of what nobody knows, long ago. */
	public LocalDate earliest() {
		return first(this.year, this.month, this.day);
	}

	boolean isAfter(When other) {
		return earliest().isAfter(other.earliest());
	}

	private static LocalDate first(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
		if (year == null) {
			return LocalDate.MIN;
		}
		return YearMonth.of(year, (month != null) ? month : 1).atDay((day != null) ? day : 1);
	}

}
