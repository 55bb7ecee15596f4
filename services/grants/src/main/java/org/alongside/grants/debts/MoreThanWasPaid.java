package org.alongside.grants.debts;

import org.alongside.platform.data.Money;
import org.alongside.platform.data.Refusal;

/** Thrown when more would be asked back than was paid. */
class MoreThanWasPaid extends Refusal {

	private static final long serialVersionUID = 1L;

	MoreThanWasPaid(Money most) {
		super("grants.debt.more-than-paid", most.format());
	}

}
