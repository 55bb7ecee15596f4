package org.alongside.grants.audits;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** What the page may send on which somebody looks again. */
record LookForm(@Nullable String outcome, @Nullable String words) {

	private static final int LONGEST = 1000;

	void check(Errors errors) {
		if (chosen() == null) {
			errors.rejectValue("outcome", "grants.audit-look.missing");
		}
		if (this.words != null && this.words.length() > LONGEST) {
			errors.rejectValue("words", "grants.too-long", new Object[] { LONGEST }, null);
		}
		else if (chosen() == Outcome.PAID_WRONGLY && text() == null) {
			errors.rejectValue("words", "grants.audit-look.words.missing");
		}
	}

	@Nullable Outcome chosen() {
		for (Outcome known : Outcome.values()) {
			if (known.name().equals(this.outcome)) {
				return known;
			}
		}
		return null;
	}

	@Nullable String text() {
		return (this.words != null && !this.words.isBlank()) ? this.words.strip() : null;
	}

}
