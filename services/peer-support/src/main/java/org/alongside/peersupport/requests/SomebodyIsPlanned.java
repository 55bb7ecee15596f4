package org.alongside.peersupport.requests;

import java.io.Serial;

import org.alongside.platform.data.Refusal;

/** Thrown when answers would change after somebody was found for them. */
class SomebodyIsPlanned extends Refusal {

	@Serial
	private static final long serialVersionUID = 1L;

	SomebodyIsPlanned() {
		super("peer-support.somebody-is-planned");
	}

}
