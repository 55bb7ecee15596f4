package org.alongside.members.contact;

import org.alongside.platform.data.Refusal;

/** Thrown when somebody asks for another address too often in a day. */
class TooManyAddresses extends Refusal {

	TooManyAddresses() {
		super("members.contact.too-many");
	}

}
