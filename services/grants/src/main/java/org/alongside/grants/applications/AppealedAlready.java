package org.alongside.grants.applications;

import org.alongside.platform.data.Refusal;

/** Thrown when a family would appeal a second time. */
class AppealedAlready extends Refusal {

	AppealedAlready() {
		super("grants.appealed-already");
	}

}
