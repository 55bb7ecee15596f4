package org.alongside.notifications.mails;

import org.alongside.contracts.grants.GrantsLettersEvent;
import org.alongside.contracts.grants.GrantsLettersEvent.ConfirmationEnded;
import org.alongside.contracts.grants.GrantsLettersEvent.ConfirmationRequested;
import org.alongside.notifications.letters.LetterKind;
import org.alongside.platform.events.Inbox;
import org.alongside.platform.privacy.MailSeal;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Writes to somebody at a hospital who can confirm that a person is there. */
@Component
class GrantsLettersEventsConsumer {

	static final String GROUP = "notifications.grants-letters";

	private final Inbox inbox;

	private final WritingMails writing;

	private final MailSeal seal;

	GrantsLettersEventsConsumer(Inbox inbox, WritingMails writing, MailSeal seal) {
		this.inbox = inbox;
		this.writing = writing;
		this.seal = seal;
	}

	@KafkaListener(topics = GrantsLettersEvent.TOPIC, groupId = GROUP)
	void on(GrantsLettersEvent event) {
		this.inbox.once(GROUP, event, () -> hear(event));
	}

	private void hear(GrantsLettersEvent event) {
		switch (event) {
			case ConfirmationRequested requested -> hear(requested);
			case ConfirmationEnded ended -> {
				this.writing.cancel(ended.confirmationId(), LetterKind.CONFIRMATION_ASKED);
				this.writing.cancel(ended.confirmationId(), LetterKind.CONFIRMATION_REMINDED);
			}
		}
	}

	private void hear(ConfirmationRequested event) {
		// What cannot be opened is a dead letter now, where it is seen.
		this.seal.open(event.eventId(), event.sealed());
		Cause cause = new Cause(event.eventId(), event.occurredAt(), event.confirmationId());
		this.writing.sealed(event.sealed(), event.expiresAt(), cause, LetterKind.valueOf(event.kind()));
	}

}
