package org.alongside.grants.runs;

import org.alongside.platform.data.Refusal;

/**
 * Thrown when a run is prepared before somebody decided what is taken off a payment whose
 * family was paid too much before.
 */
class DeductionNotDecided extends Refusal {

	DeductionNotDecided(String reference) {
		super("grants.run.not-decided", reference);
	}

}
