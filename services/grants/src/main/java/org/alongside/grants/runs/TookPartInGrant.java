package org.alongside.grants.runs;

import org.alongside.platform.data.Refusal;

/** Thrown when somebody would pay a grant that they had a hand in. */
class TookPartInGrant extends Refusal {

	TookPartInGrant(String reference) {
		super("grants.run.took-part", reference);
	}

}
