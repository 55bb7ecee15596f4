package org.alongside.members.neighbours;

import org.alongside.contracts.notifications.NotificationsPrivacyEvent;
import org.alongside.contracts.notifications.NotificationsPrivacyEvent.NotificationsDataPart;
import org.alongside.contracts.notifications.NotificationsPrivacyEvent.NotificationsErasureCompleted;
import org.alongside.members.leaving.Erasures;
import org.alongside.members.mydata.Copies;
import org.alongside.platform.events.Inbox;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears what notifications answers. */
@Component
class NotificationsEventsConsumer {

	static final String GROUP = "members.notifications";

	private static final String SERVICE = "notifications";

	private final Inbox inbox;

	private final Erasures erasures;

	private final Copies copies;

	NotificationsEventsConsumer(Inbox inbox, Erasures erasures, Copies copies) {
		this.inbox = inbox;
		this.erasures = erasures;
		this.copies = copies;
	}

	@KafkaListener(topics = NotificationsPrivacyEvent.TOPIC, groupId = GROUP)
	void on(NotificationsPrivacyEvent event) {
		this.inbox.once(GROUP, event, () -> hear(event));
	}

	private void hear(NotificationsPrivacyEvent event) {
		switch (event) {
			case NotificationsErasureCompleted e ->
				this.erasures.answered(e.erasureId(), SERVICE, e.kept(), e.occurredAt());
			case NotificationsDataPart e ->
				this.copies.received(e.exportId(), SERVICE, e.number(), e.last(), e.sealed());
		}
	}

}
