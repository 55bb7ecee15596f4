package org.alongside.grants.tracking;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** What the page of an appeal may send. */
record AppealForm(@Nullable String words) {

	private static final int LONGEST = 2000;

	void check(Errors errors) {
		if (this.words == null || this.words.isBlank()) {
			errors.rejectValue("words", "grants.appeal.words.missing");
		}
		else if (this.words.length() > LONGEST) {
			errors.rejectValue("words", "grants.too-long", new Object[] { LONGEST }, null);
		}
	}

	String text() {
		return (this.words != null) ? this.words.strip() : "";
	}

}
