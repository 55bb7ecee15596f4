package org.alongside.peersupport.weighing;

import java.io.Serial;

import org.alongside.platform.data.Refusal;

/** Thrown when whoever proposed new weights would agree to them as well. */
class WeightsNeedTwoPeople extends Refusal {

	@Serial
	private static final long serialVersionUID = 1L;

	WeightsNeedTwoPeople() {
		super("peer-support.weights-need-two-people");
	}

}
