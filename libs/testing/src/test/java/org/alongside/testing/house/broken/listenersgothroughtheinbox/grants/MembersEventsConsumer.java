package org.alongside.testing.house.broken.listenersgothroughtheinbox.grants;

import org.alongside.contracts.members.MembersEvent;
import org.springframework.kafka.annotation.KafkaListener;

/** Counts members, some of them twice. */
class MembersEventsConsumer {

	private int count;

	@KafkaListener(topics = MembersEvent.TOPIC)
	void on(MembersEvent event) {
		this.count++;
	}

	int count() {
		return this.count;
	}

}
