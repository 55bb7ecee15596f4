package org.alongside.grants.debts;

import org.alongside.platform.data.Refusal;

/** Thrown when one line of a bank statement is noted again as something else. */
class ReceiptIsTaken extends Refusal {

	private static final long serialVersionUID = 1L;

	ReceiptIsTaken(String reference) {
		super("grants.debt.receipt-taken", reference);
	}

}
