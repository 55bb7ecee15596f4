package org.alongside.peersupport.requests;

import java.io.Serial;

import org.alongside.platform.data.Refusal;

/** Thrown when an offer is answered that is no longer there. */
class NobodyIsPlanned extends Refusal {

	@Serial
	private static final long serialVersionUID = 1L;

	NobodyIsPlanned() {
		super("peer-support.nobody-is-planned");
	}

}
