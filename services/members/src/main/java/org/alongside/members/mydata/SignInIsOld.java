package org.alongside.members.mydata;

import org.alongside.platform.data.Refusal;

/** Thrown when everything would be given to whoever sits at a browser left open. */
class SignInIsOld extends Refusal {

	SignInIsOld() {
		super("members.data.sign-in-is-old");
	}

}
