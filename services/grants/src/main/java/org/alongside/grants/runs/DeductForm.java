package org.alongside.grants.runs;

import org.alongside.grants.amounts.TypedAmount;
import org.alongside.platform.data.Money;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What the page may send on which somebody decides what is taken off a payment.
 *
 * @param choice {@code NOTHING} or {@code SOME}
 */
record DeductForm(@Nullable String choice, @Nullable String amount) {

	void check(Errors errors, Money whole) {
		if (!takesSome() && !"NOTHING".equals(this.choice)) {
			errors.rejectValue("choice", "grants.run.deduct.missing");
		}
		if (takesSome()) {
			String problem = TypedAmount.read(this.amount, whole.currency()).problem();
			if (problem != null) {
				errors.rejectValue("amount", problem);
			}
		}
	}

	Money chosen(Money whole) {
		return takesSome() ? new Money(TypedAmount.read(this.amount, whole.currency()).minor(), whole.currency())
				: Money.zero(whole.currency());
	}

	private boolean takesSome() {
		return "SOME".equals(this.choice);
	}

}
