package org.alongside.grants.overpayments;

import java.util.Currency;
import java.util.UUID;

import org.alongside.grants.amounts.TypedAmount;
import org.alongside.grants.debts.DebtReason;
import org.alongside.platform.data.Money;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What the page may send on which somebody notes that a payment was too much.
 *
 * @param debt the id it will have, made when the page was
 * @param payment which payment
 * @param conflict {@code NO}, or {@code YES} when they have an interest
 */
record RaiseForm(@Nullable UUID debt, @Nullable UUID payment, @Nullable String amount, @Nullable String reason,
		@Nullable String words, @Nullable String conflict) {

	static final int LONGEST = 1000;

	void check(Errors errors, Currency currency) {
		String problem = TypedAmount.read(this.amount, currency).problem();
		if (problem != null) {
			errors.rejectValue("amount", problem);
		}
		if (chosen() == null) {
			errors.rejectValue("reason", "grants.overpayment.reason.missing");
		}
		if (this.words == null || this.words.isBlank()) {
			errors.rejectValue("words", "grants.overpayment.words.missing");
		}
		else if (this.words.length() > LONGEST) {
			errors.rejectValue("words", "grants.too-long", new Object[] { LONGEST }, null);
		}
		if (!"NO".equals(this.conflict) && !"YES".equals(this.conflict)) {
			errors.rejectValue("conflict", "grants.decision.conflict.missing");
		}
	}

	Money sum(Currency currency) {
		return new Money(TypedAmount.read(this.amount, currency).minor(), currency);
	}

	@Nullable DebtReason chosen() {
		for (DebtReason known : DebtReason.values()) {
			if (known.name().equals(this.reason)) {
				return known;
			}
		}
		return null;
	}

	String text() {
		return (this.words != null) ? this.words.strip() : "";
	}

	boolean hasConflict() {
		return !"NO".equals(this.conflict);
	}

}
