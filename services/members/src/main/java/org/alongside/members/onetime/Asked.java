package org.alongside.members.onetime;

/** What came of asking for a key. */
public enum Asked {

	/** If there is someone by that address, a mail is on its way. */
	MAILED,
	/** Too many keys were asked for, from here or for this address. */
	TOO_OFTEN

}
