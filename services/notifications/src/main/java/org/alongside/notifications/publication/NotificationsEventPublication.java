package org.alongside.notifications.publication;

import org.alongside.contracts.notifications.NotificationsEvent.MailAccepted;
import org.alongside.contracts.notifications.NotificationsEvent.MailFailed;
import org.alongside.contracts.notifications.NotificationsPrivacyEvent.NotificationsDataPart;
import org.alongside.contracts.notifications.NotificationsPrivacyEvent.NotificationsErasureCompleted;
import org.alongside.notifications.mails.MailEvent;
import org.alongside.platform.data.Ids;
import org.alongside.platform.events.Outbox;
import org.alongside.platform.privacy.DataPiece;
import org.alongside.platform.privacy.ErasureDone;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Translates what becomes of mails into what notifications promised to tell. */
@Component
class NotificationsEventPublication {

	private final Outbox outbox;

	private final Ids ids;

	NotificationsEventPublication(Outbox outbox, Ids ids) {
		this.outbox = outbox;
		this.ids = ids;
	}

	@EventListener
	void on(MailEvent event) {
		switch (event) {
			case MailEvent.Accepted e ->
				this.outbox.tell(new MailAccepted(this.ids.next(), e.at(), e.id().value(), e.causeId()));
			case MailEvent.Failed e ->
				this.outbox.tell(new MailFailed(this.ids.next(), e.at(), e.id().value(), e.causeId(), e.reason()));
			case MailEvent.Due _, MailEvent.Doubtful _ -> {
				// That a mail is under way, or in doubt, is notifications' own affair.
			}
		}
	}

	@EventListener
	void on(ErasureDone done) {
		this.outbox.tell(new NotificationsErasureCompleted(this.ids.next(), done.at(), done.person(), done.erasure(),
				done.kept()));
	}

	@EventListener
	void on(DataPiece piece) {
		this.outbox.tell(new NotificationsDataPart(this.ids.next(), piece.at(), piece.person(), piece.export(),
				piece.number(), piece.last(), piece.sealed()));
	}

}
