package org.alongside.notifications.mails;

import org.alongside.contracts.peersupport.PeerLettersEvent;
import org.alongside.contracts.peersupport.PeerLettersEvent.PeerLetterRequested;
import org.alongside.notifications.letters.LetterKind;
import org.alongside.platform.events.Inbox;
import org.alongside.platform.privacy.MailSeal;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Writes a mail to a referee, or to whoever looks after safeguarding. */
@Component
class PeerLettersEventsConsumer {

	static final String GROUP = "notifications.peer-letters";

	private final Inbox inbox;

	private final WritingMails writing;

	private final MailSeal seal;

	PeerLettersEventsConsumer(Inbox inbox, WritingMails writing, MailSeal seal) {
		this.inbox = inbox;
		this.writing = writing;
		this.seal = seal;
	}

	@KafkaListener(topics = PeerLettersEvent.TOPIC, groupId = GROUP)
	void on(PeerLettersEvent event) {
		this.inbox.once(GROUP, event, () -> hear(event));
	}

	private void hear(PeerLettersEvent event) {
		switch (event) {
			case PeerLetterRequested requested -> hear(requested);
		}
	}

	private void hear(PeerLetterRequested event) {
		// What cannot be opened is a dead letter now, where it is seen.
		this.seal.open(event.eventId(), event.sealed());
		Cause cause = new Cause(event.eventId(), event.occurredAt(), event.subjectId());
		this.writing.sealed(event.sealed(), event.expiresAt(), cause, LetterKind.valueOf(event.kind()));
	}

}
