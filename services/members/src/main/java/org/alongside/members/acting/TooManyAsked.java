package org.alongside.members.acting;

import org.alongside.platform.data.Refusal;

/** Thrown when a person would send more letters in a day than anybody needs to. */
class TooManyAsked extends Refusal {

	TooManyAsked() {
		super("members.acting.too-many-asked");
	}

}
