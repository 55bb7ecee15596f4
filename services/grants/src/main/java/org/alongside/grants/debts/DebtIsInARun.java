package org.alongside.grants.debts;

import org.alongside.platform.data.Refusal;

/** Thrown when a debt is given up of which a part is being taken off a payment. */
class DebtIsInARun extends Refusal {

	private static final long serialVersionUID = 1L;

	DebtIsInARun() {
		super("grants.debt.in-a-run");
	}

}
