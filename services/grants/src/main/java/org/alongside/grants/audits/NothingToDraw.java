package org.alongside.grants.audits;

import org.alongside.platform.data.Refusal;

/** Thrown when nothing was paid since the last drawing. */
class NothingToDraw extends Refusal {

	private static final long serialVersionUID = 1L;

	NothingToDraw() {
		super("grants.audits.nothing");
	}

}
