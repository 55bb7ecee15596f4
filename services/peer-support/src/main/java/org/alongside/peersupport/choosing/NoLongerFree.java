package org.alongside.peersupport.choosing;

import java.io.Serial;

import org.alongside.platform.data.Refusal;

/** Thrown when somebody is picked who is no longer there to be picked. */
class NoLongerFree extends Refusal {

	@Serial
	private static final long serialVersionUID = 1L;

	NoLongerFree() {
		super("peer-support.no-longer-free");
	}

}
