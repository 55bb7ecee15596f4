package org.alongside.grants.debts;

/** What a family says to it. */
public enum DebtQuestion {

	/** It is too hard to pay back now. */
	HARD,

	/** It is not right. */
	NOT_RIGHT

}
