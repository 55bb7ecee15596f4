package org.alongside.members.acting;

import org.alongside.platform.data.Refusal;

/**
 * Thrown when a person takes over by an address by which they are a member already. Only
 * who reads the mail to that address learns it.
 */
class AddressIsKnown extends Refusal {

	AddressIsKnown() {
		super("members.hand-over.address-is-known");
	}

}
