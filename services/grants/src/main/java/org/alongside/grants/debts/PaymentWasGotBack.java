package org.alongside.grants.debts;

import org.alongside.platform.data.Refusal;

/** Thrown when the bank sends back what the family has paid back in part. */
class PaymentWasGotBack extends Refusal {

	private static final long serialVersionUID = 1L;

	PaymentWasGotBack(String reference) {
		super("grants.debt.got-back", reference);
	}

}
