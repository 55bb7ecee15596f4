package org.alongside.grants.applications;

import org.alongside.platform.data.Refusal;

/** Thrown when an application is sent before all is answered. */
class NotYetComplete extends Refusal {

	NotYetComplete() {
		super("grants.not-complete");
	}

}
