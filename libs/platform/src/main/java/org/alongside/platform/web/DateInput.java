package org.alongside.platform.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A date as three boxes: what was typed is kept whether or not it is a date.
 *
 * @param day the day of the month, as typed
 * @param month the month's number, as typed
 * @param year the year in four figures, as typed
 */
public record DateInput(String day, String month, String year) {

	public DateInput(@Nullable String day, @Nullable String month, @Nullable String year) {
		this.day = (day != null) ? day.strip() : "";
		this.month = (month != null) ? month.strip() : "";
		this.year = (year != null) ? year.strip() : "";
	}

	/**
	 * Three empty boxes.
	 * @return an input without a date
	 */
	public static DateInput empty() {
		return new DateInput("", "", "");
	}

	/**
	 * Boxes filled with a date already known.
	 * @param date the date, if any
	 * @return the input that shows it
	 */
	public static DateInput of(@Nullable LocalDate date) {
		return (date != null) ? new DateInput("" + date.getDayOfMonth(), "" + date.getMonthValue(), "" + date.getYear())
				: empty();
	}

	/**
	 * The date that was typed.
	 * @return nothing when it is not a real date with a year of four figures
	 */
	public Optional<LocalDate> date() {
		if (!this.day.matches("\\d{1,2}") || !this.month.matches("\\d{1,2}") || !this.year.matches("\\d{4}")) {
			return Optional.empty();
		}
		try {
			return Optional.of(LocalDate.of(Integer.parseInt(this.year), Integer.parseInt(this.month),
					Integer.parseInt(this.day)));
		}
		catch (DateTimeException notInTheCalendar) {
			return Optional.empty();
		}
	}

	public boolean isEmpty() {
		return this.day.isEmpty() && this.month.isEmpty() && this.year.isEmpty();
	}

}
