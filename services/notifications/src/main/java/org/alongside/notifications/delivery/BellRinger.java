package org.alongside.notifications.delivery;

import org.alongside.notifications.contacts.ContactEvent;
import org.alongside.notifications.mails.MailEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Rings when a mail, or the address it waited for, is there for everybody to see. */
@Component
class BellRinger {

	private final Bell bell;

	BellRinger(Bell bell) {
		this.bell = bell;
	}

	@TransactionalEventListener
	void on(MailEvent.Due event) {
		this.bell.ring();
	}

	@TransactionalEventListener
	void on(ContactEvent.Known event) {
		this.bell.ring();
	}

}
