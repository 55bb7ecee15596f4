package org.alongside.grants.funds;

/** Where the money of a fund lies; the four together are what was put in. */
public enum FundPot {

	/** Nobody was promised it. */
	AVAILABLE,

	/** A family was promised it. */
	RESERVED,

	/** It is on its way through the bank. */
	COMMITTED,

	/** It has arrived. */
	PAID

}
