package org.alongside.grants.debts;

import org.alongside.platform.data.Refusal;

/**
 * Thrown when a family would be told that has died: it is dropped or given up instead.
 */
class FamilyHasDied extends Refusal {

	private static final long serialVersionUID = 1L;

	FamilyHasDied() {
		super("grants.debt.died");
	}

}
