package org.alongside.grants.drafting;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** The family's word. */
record DeclarationForm(@Nullable Boolean agreed) {

	void check(Errors errors) {
		if (!errors.hasErrors() && !Boolean.TRUE.equals(this.agreed)) {
			errors.rejectValue("agreed", "grants.declaration.missing");
		}
	}

}
