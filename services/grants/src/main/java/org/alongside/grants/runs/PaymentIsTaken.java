package org.alongside.grants.runs;

import org.alongside.platform.data.Refusal;

/** Thrown when a payment is in another run, or paid. */
class PaymentIsTaken extends Refusal {

	PaymentIsTaken() {
		super("grants.run.payment-is-taken");
	}

}
