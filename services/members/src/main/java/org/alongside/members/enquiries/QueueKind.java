package org.alongside.members.enquiries;

/** The ways to look at the inbox. */
enum QueueKind {

	/** What is mine to answer. */
	MINE,
	/** What nobody has. */
	UNASSIGNED,
	/** Everything that waits, due first. */
	DUE,
	/** Answered, not closed. */
	ANSWERED,
	/** All done, the newest first. */
	CLOSED,
	/** What no person seems to have written. */
	SPAM;

	String path() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}

}
