package org.alongside.grants.payments;

import org.alongside.platform.data.Refusal;

/** Thrown when something would be taken off a payment a second time. */
class DeductedAlready extends Refusal {

	private static final long serialVersionUID = 1L;

	DeductedAlready(String reference) {
		super("grants.debt.deducted-already", reference);
	}

}
