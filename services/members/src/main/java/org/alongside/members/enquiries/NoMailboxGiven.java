package org.alongside.members.enquiries;

import org.alongside.platform.data.Refusal;

/** Thrown when somebody would be mailed who gave no address for it. */
class NoMailboxGiven extends Refusal {

	NoMailboxGiven() {
		super("members.enquiries.no-mailbox");
	}

}
