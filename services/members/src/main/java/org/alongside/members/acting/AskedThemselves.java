package org.alongside.members.acting;

import org.alongside.platform.data.Refusal;

/** Thrown when somebody would help themselves. */
class AskedThemselves extends Refusal {

	AskedThemselves() {
		super("members.acting.own-helper");
	}

}
