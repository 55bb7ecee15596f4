package org.alongside.grants.funds;

import org.alongside.platform.data.Refusal;

/** Thrown when money is to come from a fund before its first day or after its last. */
class FundIsClosed extends Refusal {

	FundIsClosed(String fund) {
		super("grants.fund-is-closed", fund);
	}

}
