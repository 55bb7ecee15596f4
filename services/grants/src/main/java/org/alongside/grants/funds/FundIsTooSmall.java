package org.alongside.grants.funds;

import org.alongside.platform.data.Money;
import org.alongside.platform.data.Refusal;

/** Thrown when a fund has less than is to be reserved. */
class FundIsTooSmall extends Refusal {

	FundIsTooSmall(String fund, Money wanted, Money available) {
		super("grants.fund-is-too-small", fund, wanted.format(), available.format());
	}

}
