package org.alongside.grants.runs;

import org.alongside.platform.data.Refusal;

/** Thrown when we have no account of our own to pay from in a currency. */
class NoAccountOfOurs extends Refusal {

	NoAccountOfOurs(String currency) {
		super("grants.run.no-account-of-ours", currency);
	}

}
