package org.alongside.grants.replays;

/** What the rules answered. */
enum Kind {

	APPLICATION, CLAIM;

	/**
	 * Where what they looked at lies sealed.
	 * @return a table
	 */
	String table() {
		return (this == APPLICATION) ? "check_run" : "claim_check";
	}

}
