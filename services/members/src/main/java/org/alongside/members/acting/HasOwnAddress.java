package org.alongside.members.acting;

import org.alongside.platform.data.Refusal;

/** Thrown when somebody would be handed what is theirs already. */
class HasOwnAddress extends Refusal {

	HasOwnAddress() {
		super("members.hand-over.has-own-address");
	}

}
