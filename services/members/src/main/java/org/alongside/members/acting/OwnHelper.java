package org.alongside.members.acting;

import org.alongside.platform.data.Refusal;

/** Thrown when somebody would help themselves. */
class OwnHelper extends Refusal {

	OwnHelper() {
		super("members.acting.own-helper");
	}

}
