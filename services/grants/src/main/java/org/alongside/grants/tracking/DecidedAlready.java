package org.alongside.grants.tracking;

import org.alongside.platform.data.Refusal;

/**
 * Thrown when a family takes back what was decided a moment ago.
 */
class DecidedAlready extends Refusal {

	private static final long serialVersionUID = 1L;

	DecidedAlready(Throwable cause) {
		super("grants.withdraw.too-late");
		initCause(cause);
	}

}
