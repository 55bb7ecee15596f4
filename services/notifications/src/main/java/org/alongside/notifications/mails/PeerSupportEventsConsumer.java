package org.alongside.notifications.mails;

import java.util.UUID;

import org.alongside.contracts.peersupport.PeerSupportEvent;
import org.alongside.contracts.peersupport.PeerSupportEvent.SupportCheckInDue;
import org.alongside.contracts.peersupport.PeerSupportEvent.SupportDeclined;
import org.alongside.contracts.peersupport.PeerSupportEvent.SupportEnded;
import org.alongside.contracts.peersupport.PeerSupportEvent.SupportIntroduced;
import org.alongside.contracts.peersupport.PeerSupportEvent.SupportOfferExpired;
import org.alongside.contracts.peersupport.PeerSupportEvent.SupportOfferLapsesSoon;
import org.alongside.contracts.peersupport.PeerSupportEvent.SupportOffered;
import org.alongside.contracts.peersupport.PeerSupportEvent.SupportProposed;
import org.alongside.contracts.peersupport.PeerSupportEvent.SupportRequestMade;
import org.alongside.contracts.peersupport.PeerSupportEvent.SupportRequestWithdrawn;
import org.alongside.notifications.letters.LetterKind;
import org.alongside.platform.events.Inbox;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * Writes mails for what happens to a request for a buddy: to whoever asked, to the
 * volunteer, or to both.
 */
@Component
class PeerSupportEventsConsumer {

	static final String GROUP = "notifications.peer-support";

	private final Inbox inbox;

	private final WritingMails writing;

	PeerSupportEventsConsumer(Inbox inbox, WritingMails writing) {
		this.inbox = inbox;
		this.writing = writing;
	}

	@KafkaListener(topics = PeerSupportEvent.TOPIC, groupId = GROUP)
	void on(PeerSupportEvent event) {
		this.inbox.once(GROUP, event, () -> hear(event));
	}

	private void hear(PeerSupportEvent event) {
		if (!(event instanceof SupportOfferLapsesSoon)) {
			this.writing.cancelAbout(event.requestId(), LetterKind.BUDDY_ANSWER_SOON); // it
																						// moved
																						// on
		}
		switch (event) {
			case SupportRequestMade e -> write(e, e.reference(), e.memberId(), LetterKind.BUDDY_REQUESTED);
			case SupportOffered e -> write(e, e.reference(), e.recipientId(),
					e.kind().equals("VOLUNTEER") ? LetterKind.BUDDY_WANTED : LetterKind.BUDDY_FOUND);
			case SupportOfferLapsesSoon e -> write(e, e.reference(), e.recipientId(), LetterKind.BUDDY_ANSWER_SOON);
			case SupportOfferExpired e -> write(e, e.reference(), e.recipientId(), LetterKind.BUDDY_OFFER_LAPSED);
			case SupportIntroduced e -> {
				write(e, e.reference(), e.memberId(), LetterKind.BUDDIES_INTRODUCED);
				write(e, e.reference(), e.volunteerMemberId(), LetterKind.BUDDIES_INTRODUCED);
			}
			case SupportCheckInDue e -> write(e, e.reference(), e.recipientId(), LetterKind.BUDDY_CHECK_IN);
			case SupportEnded e -> {
				write(e, e.reference(), e.memberId(), LetterKind.BUDDIES_PARTED);
				write(e, e.reference(), e.volunteerMemberId(), LetterKind.BUDDIES_PARTED);
			}
			case SupportRequestWithdrawn e -> write(e, e.reference(), e.memberId(), LetterKind.BUDDY_REQUEST_WITHDRAWN);
			case SupportProposed _, SupportDeclined _ -> {
				// The coordinator sees it on the board. Nobody is told that somebody said
				// no.
			}
		}
	}

	private void write(PeerSupportEvent event, String reference, UUID recipient, LetterKind kind) {
		this.writing.about(event.requestId(), reference, new Cause(event.eventId(), event.occurredAt(), recipient),
				kind);
	}

}
