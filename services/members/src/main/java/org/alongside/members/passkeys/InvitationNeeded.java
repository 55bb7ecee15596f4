package org.alongside.members.passkeys;

import org.alongside.platform.data.Refusal;

/**
 * Thrown when someone who works for the charity would make a passkey after a mere mail: a
 * mailbox alone must not open what staff may see.
 */
class InvitationNeeded extends Refusal {

	InvitationNeeded() {
		super("members.passkeys.invitation-needed");
	}

}
