package org.alongside.notifications.mails;

import org.alongside.contracts.members.LettersEvent;
import org.alongside.contracts.members.LettersEvent.LetterRequested;
import org.alongside.notifications.letters.LetterKind;
import org.alongside.platform.events.Inbox;
import org.alongside.platform.privacy.MailSeal;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * Writes a mail for everybody who is no member, not yet or no longer: address and words
 * come under seal and stay there. A kind that is not known, or that travels otherwise, is
 * a dead letter, where it is seen.
 */
@Component
class LettersEventsConsumer {

	static final String GROUP = "notifications.letters";

	private final Inbox inbox;

	private final WritingMails writing;

	private final MailSeal seal;

	LettersEventsConsumer(Inbox inbox, WritingMails writing, MailSeal seal) {
		this.inbox = inbox;
		this.writing = writing;
		this.seal = seal;
	}

	@KafkaListener(topics = LettersEvent.TOPIC, groupId = GROUP)
	void on(LettersEvent event) {
		this.inbox.once(GROUP, event, () -> hear(event));
	}

	private void hear(LettersEvent event) {
		switch (event) {
			case LetterRequested requested -> hear(requested);
		}
	}

	private void hear(LetterRequested event) {
		LetterKind kind = LetterKind.valueOf(event.kind());
		if (!kind.isAskedFor()) {
			throw new IllegalArgumentException("%s is not asked for under seal".formatted(kind));
		}
		this.seal.open(event.eventId(), event.sealed());
		Cause cause = new Cause(event.eventId(), event.occurredAt(), event.requestId());
		this.writing.sealed(event.sealed(), event.expiresAt(), cause, kind);
	}

}
