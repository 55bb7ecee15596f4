package org.alongside.members.doubles;

import java.util.Locale;

import org.alongside.platform.data.Refusal;

/** Thrown when a record cannot be closed as a second one. */
class CannotClose extends Refusal {

	CannotClose(Reason reason) {
		super("members.doubles.cannot." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

	/** Why not. */
	enum Reason {

		/** It is the same record. */
		SAME,
		/** One of the two has not confirmed an address, or has died. */
		NOT_JOINED,
		/** Nobody can be told, for it has no address of its own. */
		NO_ADDRESS,
		/** Whose record it is works here. */
		WORKS_HERE,
		/** The one that is to stay is leaving. */
		KEPT_LEAVES,
		/** Something is said of one of the two already. */
		ALREADY

	}

}
