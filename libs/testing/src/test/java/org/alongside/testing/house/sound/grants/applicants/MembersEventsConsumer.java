package org.alongside.testing.house.sound.grants.applicants;

import org.alongside.contracts.members.MembersEvent;
import org.alongside.platform.events.Inbox;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Counts members, each once. */
@Component
class MembersEventsConsumer {

	private final Inbox inbox;

	private int count;

	MembersEventsConsumer(Inbox inbox) {
		this.inbox = inbox;
	}

	@KafkaListener(topics = MembersEvent.TOPIC, groupId = "grants.applicants")
	void on(MembersEvent event) {
		this.inbox.once("grants.applicants", event, () -> this.count++);
	}

	int count() {
		return this.count;
	}

}
