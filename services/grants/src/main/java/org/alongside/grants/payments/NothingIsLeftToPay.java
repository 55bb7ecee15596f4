package org.alongside.grants.payments;

import org.alongside.platform.data.Money;
import org.alongside.platform.data.Refusal;

/** Thrown when all of a payment would be taken off. */
class NothingIsLeftToPay extends Refusal {

	private static final long serialVersionUID = 1L;

	NothingIsLeftToPay(Money amount) {
		super("grants.debt.nothing-left", amount.format());
	}

}
