package org.alongside.members.passkeys;

import org.alongside.platform.data.Refusal;

/** Thrown when what a browser sent is no proof, or not for what we asked. */
class PasskeyRefused extends Refusal {

	PasskeyRefused() {
		super("members.passkeys.refused");
	}

}
