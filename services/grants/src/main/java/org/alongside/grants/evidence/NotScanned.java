package org.alongside.grants.evidence;

import java.io.Serial;

/** The scanner said nothing of a file that one could rely on. */
class NotScanned extends Exception {

	@Serial
	private static final long serialVersionUID = 1L;

	private final Reason reason;

	NotScanned(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	NotScanned(Reason reason, Exception cause) {
		super(reason.name(), cause);
		this.reason = reason;
	}

	Reason reason() {
		return this.reason;
	}

	/** Why. */
	enum Reason {

		/** It cannot be reached, is too slow, or hung up. */
		AWAY,

		/** It does not look at files of this size. */
		TOO_LARGE,

		/** It answered something else than it should. */
		NOT_UNDERSTOOD

	}

}
