package org.alongside.grants.runs;

import java.time.LocalDate;

import org.alongside.platform.web.DateInput;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What the page that prepares a run may send.
 *
 * @param version what the screen was made from
 */
record PrepareForm(@Nullable Long version, @Nullable DateInput paysOn) {

	void check(Errors errors, LocalDate today, int furthestDays) {
		if (errors.hasErrors()) {
			return; // what could not even be read is said first
		}
		LocalDate day = day();
		if (day == null) {
			errors.rejectValue("paysOn", "grants.run.day.missing");
		}
		else if (day.isBefore(today) || day.isAfter(today.plusDays(furthestDays))) {
			errors.rejectValue("paysOn", "grants.run.day.out", new Object[] { furthestDays }, null);
		}
		else if (!RunDay.isWorkingDay(day)) {
			errors.rejectValue("paysOn", "grants.run.day.weekend");
		}
	}

	@Nullable LocalDate day() {
		return (this.paysOn != null) ? this.paysOn.date().orElse(null) : null;
	}

	long screen() {
		return (this.version != null) ? this.version : -1;
	}

}
