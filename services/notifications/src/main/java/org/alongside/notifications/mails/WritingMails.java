package org.alongside.notifications.mails;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import org.alongside.notifications.contacts.ContactEvent;
import org.alongside.notifications.letters.LetterKind;
import org.alongside.platform.data.Ids;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a mail for a fact: one for each fact and recipient, however often it is asked.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class WritingMails {

	private final Mails mails;

	private final Ids ids;

	private final Clock clock;

	WritingMails(Mails mails, Ids ids, Clock clock) {
		this.mails = mails;
		this.ids = ids;
		this.clock = clock;
	}

	void about(UUID subjectId, String reference, Cause cause, LetterKind kind) {
		if (!isWritten(cause)) {
			this.mails
				.save(Mail.about(subjectId, reference, new MailId(this.ids.next()), cause, kind, this.clock.instant()));
		}
	}

	void sealed(String sealed, Instant expiresAt, Cause cause, LetterKind kind) {
		if (!isWritten(cause)) {
			this.mails
				.save(Mail.sealed(sealed, expiresAt, new MailId(this.ids.next()), cause, kind, this.clock.instant()));
		}
	}

	/**
	 * Mails that waited for an address go at once; a person who has left is not mailed.
	 */
	@EventListener
	void on(ContactEvent event) {
		Instant now = this.clock.instant();
		switch (event) {
			case ContactEvent.Known known -> this.mails.hurry(known.member(), now);
			case ContactEvent.Gone gone -> this.mails.waitingFor(gone.member()).forEach((mail) -> {
				mail.cancel(now);
				this.mails.save(mail);
			});
		}
	}

	private boolean isWritten(Cause cause) {
		return this.mails.isWritten(cause.eventId(), cause.recipientId());
	}

}
