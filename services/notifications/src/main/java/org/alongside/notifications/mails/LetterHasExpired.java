package org.alongside.notifications.mails;

import org.alongside.platform.data.Refusal;

/**
 * Thrown when someone would send a link again that no longer opens anything.
 */
class LetterHasExpired extends Refusal {

	LetterHasExpired() {
		super("notifications.letter-has-expired");
	}

}
