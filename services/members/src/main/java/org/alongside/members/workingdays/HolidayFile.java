package org.alongside.members.workingdays;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import org.alongside.members.people.Nation;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * A content file: the bank holidays of some nations.
 *
 * @param nations where they are kept
 * @param source who says so
 * @param written when the file was written
 * @param until up to which day all of them are in the file
 * @param days the holidays
 */
record HolidayFile(@NotEmpty Set<Nation> nations, @NotBlank String source,
		@NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate written,
		@NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until, @NotEmpty @Valid List<Day> days) {

	/**
	 * One holiday.
	 *
	 * @param date the day on which offices are shut
	 * @param name what it is called
	 */
	record Day(@NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date, @NotBlank String name) {
	}

}
