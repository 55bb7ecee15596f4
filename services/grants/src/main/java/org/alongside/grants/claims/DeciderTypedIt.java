package org.alongside.grants.claims;

import org.alongside.platform.data.Refusal;

/** Thrown when somebody would decide a claim that they typed in for the family. */
class DeciderTypedIt extends Refusal {

	private static final long serialVersionUID = 1L;

	DeciderTypedIt() {
		super("grants.claim.decider-typed-it");
	}

}
