package org.alongside.grants.bank;

/** Why somebody should look at an account before it is paid. */
public enum AccountDoubt {

	/** The number did not pass its check, and the family says that it is right. */
	INSISTED,

	/** The number did not pass a later table's check. */
	INVALID,

	/** The number could not be checked. */
	UNKNOWN

}
