package org.alongside.grants.debts;

/** Why a sum was too much, in words the family reads too. */
public enum DebtReason {

	/** A journey that was paid was not made. */
	NOT_MADE,

	/** It cost less than was paid. */
	COST_LESS,

	/** The same was paid twice. */
	PAID_TWICE,

	/** Others paid for it too. */
	PAID_BY_OTHERS,

	/** We made a mistake. */
	OUR_MISTAKE,

	/** None of these; the words say it. */
	OTHER

}
