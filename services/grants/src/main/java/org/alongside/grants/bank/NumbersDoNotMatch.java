package org.alongside.grants.bank;

import org.alongside.platform.data.Refusal;

/** Thrown when an account has a number that its bank's sort code cannot have. */
class NumbersDoNotMatch extends Refusal {

	NumbersDoNotMatch() {
		super("grants.bank.number.no-match");
	}

}
