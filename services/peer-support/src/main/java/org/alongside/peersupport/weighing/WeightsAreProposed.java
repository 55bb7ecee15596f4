package org.alongside.peersupport.weighing;

import java.io.Serial;

import org.alongside.platform.data.Refusal;

/** Thrown when new weights are proposed while others still wait for a second person. */
class WeightsAreProposed extends Refusal {

	@Serial
	private static final long serialVersionUID = 1L;

	WeightsAreProposed() {
		super("peer-support.weights-are-proposed");
	}

}
