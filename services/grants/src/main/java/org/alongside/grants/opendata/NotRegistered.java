package org.alongside.grants.opendata;

import org.alongside.platform.data.Refusal;

/** Thrown when a charity would publish that has no identifiers to publish with. */
class NotRegistered extends Refusal {

	NotRegistered() {
		super("grants.open-data.not-registered");
	}

}
