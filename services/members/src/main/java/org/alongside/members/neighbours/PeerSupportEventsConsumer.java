package org.alongside.members.neighbours;

import org.alongside.contracts.peersupport.PeerSupportPrivacyEvent;
import org.alongside.contracts.peersupport.PeerSupportPrivacyEvent.PeerSupportDataPart;
import org.alongside.contracts.peersupport.PeerSupportPrivacyEvent.PeerSupportErasureCompleted;
import org.alongside.members.leaving.Erasures;
import org.alongside.members.mydata.Copies;
import org.alongside.platform.events.Inbox;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears what peer-support answers. */
@Component
class PeerSupportEventsConsumer {

	static final String GROUP = "members.peer-support";

	private static final String SERVICE = "peer-support";

	private final Inbox inbox;

	private final Erasures erasures;

	private final Copies copies;

	PeerSupportEventsConsumer(Inbox inbox, Erasures erasures, Copies copies) {
		this.inbox = inbox;
		this.erasures = erasures;
		this.copies = copies;
	}

	@KafkaListener(topics = PeerSupportPrivacyEvent.TOPIC, groupId = GROUP)
	void on(PeerSupportPrivacyEvent event) {
		this.inbox.once(GROUP, event, () -> hear(event));
	}

	private void hear(PeerSupportPrivacyEvent event) {
		switch (event) {
			case PeerSupportErasureCompleted e ->
				this.erasures.answered(e.erasureId(), SERVICE, e.kept(), e.occurredAt());
			case PeerSupportDataPart e -> this.copies.received(e.exportId(), SERVICE, e.number(), e.last(), e.sealed());
		}
	}

}
