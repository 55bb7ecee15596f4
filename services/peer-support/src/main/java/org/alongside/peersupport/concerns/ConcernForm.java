package org.alongside.peersupport.concerns;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** What somebody writes when something felt wrong. */
record ConcernForm(@Nullable String words) {

	private static final int LONGEST = 2000;

	void check(Errors errors) {
		if (text().isEmpty()) {
			errors.rejectValue("words", "peer-support.wrong.missing");
		}
		else if (text().length() > LONGEST) {
			errors.rejectValue("words", "peer-support.too-long", new Object[] { LONGEST }, null);
		}
	}

	String text() {
		return (this.words != null) ? this.words.strip() : "";
	}

}
