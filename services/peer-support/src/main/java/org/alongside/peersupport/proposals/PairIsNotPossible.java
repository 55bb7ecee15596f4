package org.alongside.peersupport.proposals;

import java.io.Serial;

import org.alongside.platform.data.Refusal;

/** Thrown when somebody would be planned for whom a hard rule says no. */
class PairIsNotPossible extends Refusal {

	@Serial
	private static final long serialVersionUID = 1L;

	PairIsNotPossible() {
		super("peer-support.pair-is-not-possible");
	}

}
