package org.alongside.members.passkeys;

import org.alongside.platform.data.Refusal;

/**
 * Thrown when somebody who signed in a while ago would change what they sign in with:
 * first they show that it is still them.
 */
class ShowItIsYou extends Refusal {

	ShowItIsYou() {
		super("members.passkeys.show-it-is-you");
	}

}
