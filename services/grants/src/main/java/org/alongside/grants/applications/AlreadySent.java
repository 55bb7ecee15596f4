package org.alongside.grants.applications;

import org.alongside.platform.data.Refusal;

/** Thrown when answers are changed that already stand. */
class AlreadySent extends Refusal {

	AlreadySent() {
		super("grants.already-sent");
	}

}
