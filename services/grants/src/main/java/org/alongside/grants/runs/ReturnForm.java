package org.alongside.grants.runs;

import org.alongside.grants.payments.ReturnReason;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** What the page on which a payment comes back may send. */
record ReturnForm(@Nullable String reason) {

	void check(Errors errors) {
		if (!ReturnReason.ofTheBank().contains(this.reason)) {
			errors.rejectValue("reason", "grants.run.return.missing");
		}
	}

	ReturnReason chosen() {
		return ReturnReason.valueOf(String.valueOf(this.reason));
	}

}
