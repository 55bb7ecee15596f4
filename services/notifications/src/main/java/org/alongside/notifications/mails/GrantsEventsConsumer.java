package org.alongside.notifications.mails;

import org.alongside.contracts.grants.GrantsEvent;
import org.alongside.contracts.grants.GrantsEvent.ApplicationAppealed;
import org.alongside.contracts.grants.GrantsEvent.ApplicationApproved;
import org.alongside.contracts.grants.GrantsEvent.ApplicationDeclined;
import org.alongside.contracts.grants.GrantsEvent.ApplicationRecommended;
import org.alongside.contracts.grants.GrantsEvent.ApplicationSubmitted;
import org.alongside.contracts.grants.GrantsEvent.ApplicationWithdrawn;
import org.alongside.contracts.grants.GrantsEvent.ChangesRequested;
import org.alongside.contracts.grants.GrantsEvent.ChangesStillNeeded;
import org.alongside.contracts.grants.GrantsEvent.ClaimApproved;
import org.alongside.contracts.grants.GrantsEvent.ClaimRefused;
import org.alongside.contracts.grants.GrantsEvent.OverpaymentChanged;
import org.alongside.contracts.grants.GrantsEvent.OverpaymentFound;
import org.alongside.contracts.grants.GrantsEvent.PaymentReturned;
import org.alongside.contracts.grants.GrantsEvent.PaymentSent;
import org.alongside.notifications.letters.LetterKind;
import org.alongside.platform.events.Inbox;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * Writes a mail to the family for what happens to their application. One application's
 * facts come in order, but a fact that failed and is tried again comes after those that
 * followed it: then "you took it back" is mailed before "we have it". Each letter is true
 * by itself and leads to the page that tells how things stand, so none waits for another.
 */
@Component
class GrantsEventsConsumer {

	static final String GROUP = "notifications.grants";

	private final Inbox inbox;

	private final WritingMails writing;

	GrantsEventsConsumer(Inbox inbox, WritingMails writing) {
		this.inbox = inbox;
		this.writing = writing;
	}

	@KafkaListener(topics = GrantsEvent.TOPIC, groupId = GROUP)
	void on(GrantsEvent event) {
		this.inbox.once(GROUP, event, () -> hear(event));
	}

	private void hear(GrantsEvent event) {
		switch (event) {
			case ApplicationSubmitted _ -> write(event, LetterKind.APPLICATION_RECEIVED);
			case ApplicationApproved _, ApplicationDeclined _ -> write(event, LetterKind.APPLICATION_DECIDED);
			case ApplicationWithdrawn _ -> write(event, LetterKind.APPLICATION_WITHDRAWN);
			case ApplicationAppealed _ -> write(event, LetterKind.APPEAL_RECEIVED);
			case ChangesRequested _ -> write(event, LetterKind.CHANGES_REQUESTED);
			case ChangesStillNeeded _ -> write(event, LetterKind.CHANGES_STILL_NEEDED);
			case PaymentSent _ -> write(event, LetterKind.PAYMENT_SENT);
			case PaymentReturned _ -> write(event, LetterKind.PAYMENT_RETURNED);
			case ClaimApproved _, ClaimRefused _ -> write(event, LetterKind.CLAIM_ANSWERED);
			case OverpaymentFound _ -> write(event, LetterKind.OVERPAYMENT_FOUND);
			case OverpaymentChanged _ -> write(event, LetterKind.OVERPAYMENT_NEWS);
			case ApplicationRecommended _ -> {
				// A recommendation is staff's own affair until a second person agrees.
			}
		}
	}

	private void write(GrantsEvent event, LetterKind kind) {
		Cause cause = new Cause(event.eventId(), event.occurredAt(), event.memberId());
		this.writing.about(event.applicationId(), event.reference(), cause, kind);
	}

}
