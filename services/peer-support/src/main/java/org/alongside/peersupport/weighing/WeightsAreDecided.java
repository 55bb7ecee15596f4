package org.alongside.peersupport.weighing;

import java.io.Serial;

import org.alongside.platform.data.Refusal;

/** Thrown when weights are decided on that somebody has decided on already. */
class WeightsAreDecided extends Refusal {

	@Serial
	private static final long serialVersionUID = 1L;

	WeightsAreDecided() {
		super("peer-support.weights-are-decided");
	}

}
