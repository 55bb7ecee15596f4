package org.alongside.grants.claims;

import org.alongside.grants.amounts.TypedAmount;
import org.alongside.platform.data.Money;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What the page that answers one journey may send; of it the button that pays all the
 * rest sends version and conflict only.
 *
 * @param version what the screen was made from
 * @param choice {@code PAY}, {@code LESS} or {@code REFUSE}
 * @param conflict {@code NO}, or {@code YES} when the officer has an interest
 */
record LineForm(@Nullable Long version, @Nullable String choice, @Nullable String amount, @Nullable String reason,
		@Nullable String words, @Nullable String conflict) {

	private static final int LONGEST = 1000;

	static LineForm at(long version) {
		return new LineForm(version, null, null, null, null, null);
	}

	void check(Errors errors, Money asked) {
		if (!is("PAY") && !is("LESS") && !is("REFUSE")) {
			errors.rejectValue("choice", "grants.claim.answer.missing");
		}
		if (is("LESS")) {
			checkAmount(errors, asked);
		}
		if ((is("LESS") || is("REFUSE")) && reasonChosen() == null) {
			errors.rejectValue("reason", "grants.claim.answer.reason.missing");
		}
		if (this.words != null && this.words.length() > LONGEST) {
			errors.rejectValue("words", "grants.too-long", new Object[] { LONGEST }, null);
		}
		checkConflict(errors);
	}

	void checkConflict(Errors errors) {
		if (!"NO".equals(this.conflict) && !"YES".equals(this.conflict)) {
			errors.rejectValue("conflict", "grants.decision.conflict.missing");
		}
	}

	DecidingClaims.Answer answer(ClaimLineView line) {
		Money asked = line.asked();
		Money granted = is("PAY") ? asked
				: is("LESS") ? new Money(TypedAmount.read(this.amount, asked.currency()).minor(), asked.currency())
						: Money.zero(asked.currency());
		return new DecidingClaims.Answer(line.id(), granted, is("PAY") ? null : reasonChosen(),
				(this.words != null && !this.words.isBlank()) ? this.words.strip() : null);
	}

	long screen() {
		return (this.version != null) ? this.version : -1;
	}

	boolean hasConflict() {
		return !"NO".equals(this.conflict);
	}

	private void checkAmount(Errors errors, Money asked) {
		TypedAmount typed = TypedAmount.read(this.amount, asked.currency());
		if (typed.problem() != null) {
			errors.rejectValue("amount", typed.problem());
		}
		else if (typed.minor() >= asked.minor()) {
			errors.rejectValue("amount", "grants.claim.answer.not-less", new Object[] { asked.format() }, null);
		}
	}

	private boolean is(String code) {
		return code.equals(this.choice);
	}

	private @Nullable ClaimReason reasonChosen() {
		for (ClaimReason known : ClaimReason.values()) {
			if (known.name().equals(this.reason)) {
				return known;
			}
		}
		return null;
	}

}
