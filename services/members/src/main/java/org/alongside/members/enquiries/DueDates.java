package org.alongside.members.enquiries;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import org.alongside.members.people.Nation;
import org.alongside.members.workingdays.WorkingDays;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** By when the office answers what comes in today. */
@Component
class DueDates {

	private static final ZoneId HERE = ZoneId.of("Europe/London");

	private final WorkingDays workingDays;

	private final EnquirySettings settings;

	private final Clock clock;

	DueDates(WorkingDays workingDays, EnquirySettings settings, Clock clock) {
		this.workingDays = workingDays;
		this.settings = settings;
		this.clock = clock;
	}

	LocalDate forToday(@Nullable Nation nation) {
		return this.workingDays.after(today(), this.settings.answerWithin(), nation);
	}

	LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), HERE);
	}

	int workingDays() {
		return this.settings.answerWithin();
	}

	/** Whether somebody should add the next year's bank holidays to the content files. */
	boolean endSoon() {
		return this.workingDays.knownUntil().isBefore(today().plusDays(90));
	}

	LocalDate knownUntil() {
		return this.workingDays.knownUntil();
	}

}
