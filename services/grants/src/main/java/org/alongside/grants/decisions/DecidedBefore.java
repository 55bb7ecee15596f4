package org.alongside.grants.decisions;

import org.alongside.platform.data.Refusal;

/** Thrown when whoever decided an application would decide its appeal too. */
class DecidedBefore extends Refusal {

	DecidedBefore() {
		super("grants.decided-before");
	}

}
