package org.alongside.members.enquiries;

/** What somebody writes to the office about. */
enum Topic {

	QUESTION, PHYSIOTHERAPY, INFORMATION_PACK, FELT_WRONG, OTHER;

	/** Only who keeps people safe may read it, and whom they name. */
	boolean isRestricted() {
		return this == FELT_WRONG;
	}

}
