package org.alongside.grants.transfers;

import org.alongside.platform.data.Refusal;

/** Thrown when a file is no answer of a bank, with the reason. */
class BankAnswerUnreadable extends Refusal {

	private static final long serialVersionUID = 1L;

	BankAnswerUnreadable(String why) {
		super("grants.bank-answer." + why);
	}

}
