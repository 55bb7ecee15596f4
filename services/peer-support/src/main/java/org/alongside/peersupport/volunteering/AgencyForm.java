package org.alongside.peersupport.volunteering;

import java.time.LocalDate;
import java.util.Optional;

import org.alongside.platform.web.DateInput;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** When an agency was told, as typed. */
record AgencyForm(@Nullable DateInput on) {

	/** The day, if it is one between the day they left and today. */
	Optional<LocalDate> day(LocalDate left, LocalDate today, Errors errors) {
		if (errors.hasErrors()) {
			return Optional.empty(); // what could not even be read is said first
		}
		Optional<LocalDate> day = Optional.ofNullable(this.on)
			.flatMap(DateInput::date)
			.filter((on) -> !on.isAfter(today) && !on.isBefore(left));
		if (day.isEmpty()) {
			errors.rejectValue("on", "peer-support.agency.on.wrong");
		}
		return day;
	}

}
