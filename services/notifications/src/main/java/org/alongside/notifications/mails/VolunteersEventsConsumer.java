package org.alongside.notifications.mails;

import java.util.UUID;

import org.alongside.contracts.peersupport.VolunteersEvent;
import org.alongside.contracts.peersupport.VolunteersEvent.VettingExpiring;
import org.alongside.contracts.peersupport.VolunteersEvent.VettingLapsed;
import org.alongside.contracts.peersupport.VolunteersEvent.VolunteerApproved;
import org.alongside.contracts.peersupport.VolunteersEvent.VolunteerPaused;
import org.alongside.notifications.letters.LetterKind;
import org.alongside.platform.events.Inbox;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Writes mails to volunteers about their own part. */
@Component
class VolunteersEventsConsumer {

	static final String GROUP = "notifications.volunteers";

	private final Inbox inbox;

	private final WritingMails writing;

	VolunteersEventsConsumer(Inbox inbox, WritingMails writing) {
		this.inbox = inbox;
		this.writing = writing;
	}

	@KafkaListener(topics = VolunteersEvent.TOPIC, groupId = GROUP)
	void on(VolunteersEvent event) {
		this.inbox.once(GROUP, event, () -> hear(event));
	}

	private void hear(VolunteersEvent event) {
		switch (event) {
			case VolunteerApproved e -> write(e, e.reference(), e.memberId(), LetterKind.VOLUNTEER_WELCOME);
			case VettingExpiring e -> write(e, e.reference(), e.memberId(), LetterKind.VOLUNTEER_RENEW_SOON);
			case VettingLapsed e -> write(e, e.reference(), e.memberId(), LetterKind.VOLUNTEER_RENEW_NOW);
			case VolunteerPaused _ -> {
				// Whoever rests knows it.
			}
		}
	}

	private void write(VolunteersEvent event, String reference, UUID recipient, LetterKind kind) {
		this.writing.about(event.volunteerId(), reference, new Cause(event.eventId(), event.occurredAt(), recipient),
				kind);
	}

}
