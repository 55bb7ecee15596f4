package org.alongside.grants.funds;

import org.alongside.platform.data.Refusal;

/** Thrown when a second fund is to have the name of a first. */
class FundNameIsTaken extends Refusal {

	FundNameIsTaken(String name) {
		super("grants.fund-name-is-taken", name);
	}

}
