package org.alongside.grants.evidence;

/** Whether a file may be opened. */
enum EvidenceState {

	/** No virus was found in it. */
	CLEAN,

	/** There is no scanner: who opens it is warned. */
	NOT_SCANNED,

	/** There is a scanner, which has not looked at it yet: nobody opens it. */
	WAITS,

	/** A virus was found in it: nobody opens it, and it counts as not sent. */
	INFECTED;

	public boolean opens() {
		return this == CLEAN || this == NOT_SCANNED;
	}

}
