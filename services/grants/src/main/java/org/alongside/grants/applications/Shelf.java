package org.alongside.grants.applications;

/** Where staff find applications. */
public enum Shelf {

	/** What I have taken on, until it is decided. */
	MINE,

	/** What waits for us and nobody has. */
	UNASSIGNED,

	/** All that waits for us to look at it. */
	WAITING,

	/** What has waited for us so long that our answer is due. */
	DUE,

	/** What waits for its family. */
	FAMILY,

	/** What waited for its family for so long that a person should look. */
	PARKED,

	/** What waits for somebody to approve it. */
	RECOMMENDED,

	/** What was decided, or taken back. */
	DECIDED

}
