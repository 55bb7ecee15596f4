package org.alongside.grants.overpayments;

import org.alongside.platform.data.Refusal;

/** Thrown when something would be too much that has not arrived. */
class PaymentHasNotArrived extends Refusal {

	private static final long serialVersionUID = 1L;

	PaymentHasNotArrived() {
		super("grants.overpayment.not-arrived");
	}

}
