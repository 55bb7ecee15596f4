package org.alongside.grants.overpayments;

import org.alongside.platform.data.Refusal;

/** Thrown when somebody would agree to what follows from a grant they had a hand in. */
class HadAHandInGrant extends Refusal {

	private static final long serialVersionUID = 1L;

	HadAHandInGrant() {
		super("grants.overpayment.hand");
	}

}
