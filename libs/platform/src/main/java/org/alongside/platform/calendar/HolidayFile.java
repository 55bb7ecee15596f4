package org.alongside.platform.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * A file: the bank holidays of some nations.
 *
 * @param nations where they are kept
 * @param source who says so
 * @param written when the file was written
 * @param until up to which day all of them are in the file
 * @param days the holidays
 */
record HolidayFile(Set<String> nations, String source, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate written,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until, List<Day> days) {

	HolidayFile {
		Objects.requireNonNull(source, "source");
		Objects.requireNonNull(written, "written");
		Objects.requireNonNull(until, "until");
		if (nations.isEmpty() || days.isEmpty()) {
			throw new IllegalArgumentException("A file of holidays names nations and days");
		}
	}

	/**
	 * One holiday.
	 *
	 * @param date the day on which offices are shut
	 * @param name what it is called
	 */
	record Day(@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date, String name) {

		Day {
			Objects.requireNonNull(date, "date");
			Objects.requireNonNull(name, "name");
		}

	}

}
