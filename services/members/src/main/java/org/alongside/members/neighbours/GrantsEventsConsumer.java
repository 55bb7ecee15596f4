package org.alongside.members.neighbours;

import org.alongside.contracts.grants.GrantsPrivacyEvent;
import org.alongside.contracts.grants.GrantsPrivacyEvent.GrantsDataPart;
import org.alongside.contracts.grants.GrantsPrivacyEvent.GrantsErasureCompleted;
import org.alongside.members.leaving.Erasures;
import org.alongside.members.mydata.Copies;
import org.alongside.platform.events.Inbox;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears what grants answers. */
@Component
class GrantsEventsConsumer {

	static final String GROUP = "members.grants";

	private static final String SERVICE = "grants";

	private final Inbox inbox;

	private final Erasures erasures;

	private final Copies copies;

	GrantsEventsConsumer(Inbox inbox, Erasures erasures, Copies copies) {
		this.inbox = inbox;
		this.erasures = erasures;
		this.copies = copies;
	}

	@KafkaListener(topics = GrantsPrivacyEvent.TOPIC, groupId = GROUP)
	void on(GrantsPrivacyEvent event) {
		this.inbox.once(GROUP, event, () -> hear(event));
	}

	private void hear(GrantsPrivacyEvent event) {
		switch (event) {
			case GrantsErasureCompleted e -> this.erasures.answered(e.erasureId(), SERVICE, e.kept(), e.occurredAt());
			case GrantsDataPart e -> this.copies.received(e.exportId(), SERVICE, e.number(), e.last(), e.sealed());
		}
	}

}
