package org.alongside.grants.debts;

import org.alongside.platform.data.Refusal;

/** Thrown when something would be asked of a family that has left. */
class FamilyHasLeft extends Refusal {

	private static final long serialVersionUID = 1L;

	FamilyHasLeft() {
		super("grants.debt.left");
	}

}
