package org.alongside.members.bereavement;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import org.alongside.platform.web.DateInput;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What the page about a death may send.
 *
 * @param knownBy how staff know
 * @param diedOn when it was, if that is known
 * @param confirmed pressed on the second page, by who has read it over
 */
record DeathForm(@NotNull(message = "{members.bereavement.known-by.missing}") @Nullable KnownBy knownBy,
		@Nullable DateInput diedOn, @Nullable Boolean confirmed) {

	static final DeathForm EMPTY = new DeathForm(null, DateInput.empty(), null);

	void check(Errors errors, LocalDate today) {
		if (this.diedOn == null || this.diedOn.isEmpty()) {
			return;
		}
		var day = this.diedOn.date();
		if (day.isEmpty()) {
			errors.rejectValue("diedOn", "platform.date.unreal");
		}
		else if (day.get().isAfter(today)) {
			errors.rejectValue("diedOn", "members.bereavement.died-on.future");
		}
	}

	boolean isConfirmed() {
		return Boolean.TRUE.equals(this.confirmed);
	}

	@Nullable LocalDate day() {
		return (this.diedOn != null) ? this.diedOn.date().orElse(null) : null;
	}

	/** Only of a form without errors. */
	KnownBy how() {
		if (this.knownBy == null) {
			throw new IllegalStateException("Nobody said how it is known");
		}
		return this.knownBy;
	}

}
