package org.alongside.grants.drafting;

import org.alongside.grants.travel.Estimate;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * Whether the figure is right.
 *
 * @param miles one way; only asked of who drives
 */
record EstimateForm(@Nullable String miles) {

	private static final int FARTHEST = 999;

	static EstimateForm of(Estimate estimate) {
		return new EstimateForm((estimate.milesOneWay() != null) ? "" + estimate.milesOneWay() : null);
	}

	void check(Errors errors, boolean drives) {
		if (errors.hasErrors()) {
			return; // what could not even be read is said first
		}
		if (drives && Typed.number(this.miles, 1, FARTHEST) == null) {
			errors.rejectValue("miles", "grants.estimate.miles.wrong");
		}
	}

	/** What the family put right; nothing when they left our figure as it was. */
	@Nullable Integer corrected(Estimate estimate) {
		Integer typed = Typed.number(this.miles, 1, FARTHEST);
		return (typed == null || typed.equals(estimate.milesWorkedOut())) ? null : typed;
	}

}
