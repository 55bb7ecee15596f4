package org.alongside.notifications.mails;

import org.alongside.contracts.members.SignInEvent;
import org.alongside.contracts.members.SignInEvent.SignInRequested;
import org.alongside.notifications.letters.LetterKind;
import org.alongside.platform.events.Inbox;
import org.alongside.platform.privacy.MailSeal;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Writes a mail for everybody who asked for a way in. */
@Component
class SignInEventsConsumer {

	static final String GROUP = "notifications.sign-in";

	private final Inbox inbox;

	private final WritingMails writing;

	private final MailSeal seal;

	SignInEventsConsumer(Inbox inbox, WritingMails writing, MailSeal seal) {
		this.inbox = inbox;
		this.writing = writing;
		this.seal = seal;
	}

	@KafkaListener(topics = SignInEvent.TOPIC, groupId = GROUP)
	void on(SignInEvent event) {
		this.inbox.once(GROUP, event, () -> hear(event));
	}

	private void hear(SignInEvent event) {
		switch (event) {
			case SignInRequested requested -> hear(requested);
		}
	}

	private void hear(SignInRequested event) {
		// What cannot be opened is a dead letter now, where it is seen, not a mail that
		// fails quietly until it expires.
		this.seal.open(event.eventId(), event.sealed());
		Cause cause = new Cause(event.eventId(), event.occurredAt(), event.requestId());
		this.writing.sealed(event.sealed(), event.expiresAt(), cause, LetterKind.valueOf(event.purpose()));
	}

}
