package org.alongside.grants.runs;

import org.alongside.platform.data.Refusal;

/** Thrown when there is no account to pay a family to. */
class NoAccountToPay extends Refusal {

	NoAccountToPay(String reference) {
		super("grants.run.no-account", reference);
	}

}
