package org.alongside.grants.funds;

import org.alongside.platform.data.Refusal;

/** Thrown when pounds are to come from a fund of euro, or the other way round. */
class FundHasOtherCurrency extends Refusal {

	FundHasOtherCurrency(String fund) {
		super("grants.fund-has-other-currency", fund);
	}

}
