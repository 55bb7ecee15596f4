package org.alongside.members.acting;

import org.alongside.platform.data.Refusal;

/** Thrown when somebody would help more people than one person can. */
class TooManyHelped extends Refusal {

	TooManyHelped() {
		super("members.acting.too-many-helped");
	}

}
