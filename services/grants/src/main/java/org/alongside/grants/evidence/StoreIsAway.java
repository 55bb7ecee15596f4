package org.alongside.grants.evidence;

import java.io.Serial;

import org.alongside.platform.data.Refusal;

/** The disk or the bucket does not answer. Nothing that was kept is lost by it. */
class StoreIsAway extends Refusal {

	@Serial
	private static final long serialVersionUID = 1L;

	StoreIsAway(Exception cause) {
		super("grants.evidence.store-away");
		initCause(cause);
	}

}
