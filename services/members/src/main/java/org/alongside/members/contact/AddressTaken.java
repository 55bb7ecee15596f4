package org.alongside.members.contact;

import org.alongside.platform.data.Refusal;

/**
 * Thrown when the address came to be somebody else's between the mail and its link.
 */
class AddressTaken extends Refusal {

	AddressTaken() {
		super("members.contact.taken");
	}

}
