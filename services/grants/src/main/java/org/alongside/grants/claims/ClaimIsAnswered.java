package org.alongside.grants.claims;

import org.alongside.platform.data.Refusal;

/** Thrown when somebody answers a claim on a screen that no longer shows what is. */
class ClaimIsAnswered extends Refusal {

	private static final long serialVersionUID = 1L;

	ClaimIsAnswered() {
		super("grants.claim.is-answered");
	}

}
