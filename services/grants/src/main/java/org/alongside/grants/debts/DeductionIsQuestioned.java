package org.alongside.grants.debts;

import org.alongside.platform.data.Refusal;

/**
 * Thrown when a payment would be sent from which is taken what its family has asked us
 * about.
 */
class DeductionIsQuestioned extends Refusal {

	private static final long serialVersionUID = 1L;

	DeductionIsQuestioned(String reference) {
		super("grants.debt.questioned", reference);
	}

}
