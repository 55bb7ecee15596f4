package org.alongside.grants.debts;

import org.alongside.platform.data.Refusal;

/** Thrown when somebody acts on a screen of a debt that no longer shows what is. */
class DebtIsStale extends Refusal {

	private static final long serialVersionUID = 1L;

	DebtIsStale() {
		super("grants.debt.stale");
	}

}
