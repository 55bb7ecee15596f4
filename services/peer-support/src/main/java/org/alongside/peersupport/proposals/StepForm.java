package org.alongside.peersupport.proposals;

import java.util.UUID;

import org.alongside.peersupport.requests.EndReason;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What the coordinator may send with a step: a reason, another volunteer, why it ended.
 */
record StepForm(@Nullable String reason, @Nullable UUID volunteer, @Nullable String end) {

	static final StepForm EMPTY = new StepForm(null, null, null);

	private static final int LONGEST = 1000;

	void needReason(Errors errors) {
		if (this.reason == null || this.reason.isBlank()) {
			errors.rejectValue("reason", "peer-support.desk.reason.missing");
		}
		else if (this.reason.length() > LONGEST) {
			errors.rejectValue("reason", "peer-support.too-long", new Object[] { LONGEST }, null);
		}
	}

	void needVolunteer(Errors errors) {
		if (!errors.hasErrors() && this.volunteer == null) {
			errors.rejectValue("volunteer", "peer-support.desk.volunteer.missing");
		}
	}

	@Nullable EndReason needEnd(Errors errors) {
		for (EndReason known : EndReason.values()) {
			if (known.name().equals(this.end)) {
				return known;
			}
		}
		errors.rejectValue("end", "peer-support.end.missing");
		return null;
	}

}
