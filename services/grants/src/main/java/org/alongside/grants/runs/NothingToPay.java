package org.alongside.grants.runs;

import org.alongside.platform.data.Refusal;

/** Thrown when a run would have no payment. */
class NothingToPay extends Refusal {

	NothingToPay() {
		super("grants.run.nothing-to-pay");
	}

}
