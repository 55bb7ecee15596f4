package org.alongside.grants.debts;

import org.alongside.platform.data.Money;
import org.alongside.platform.data.Refusal;

/** Thrown when more would come back than is left to pay back. */
class MoreThanIsOwed extends Refusal {

	private static final long serialVersionUID = 1L;

	MoreThanIsOwed(Money left) {
		super("grants.debt.more-than-owed", left.format());
	}

}
