package org.alongside.notifications.contacts;

import java.time.Instant;
import java.util.UUID;

import org.alongside.contracts.members.ContactsEvent;
import org.alongside.contracts.members.ContactsEvent.ContactChanged;
import org.alongside.platform.events.Inbox;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.messaging.handler.annotation.Payload;
import org.springframework.stereotype.Component;

/**
 * Keeps {@link AddressBook} true to what members tells. A tombstone has no id to
 * remember, and needs none: to leave twice is to leave once. Nor has it a time but the
 * broker's, so one that is tried again counts as of then. It can wipe nothing that it
 * should not: nobody who has left comes back under the same id.
 */
@Component
class ContactsEventsConsumer {

	static final String GROUP = "notifications.contacts";

	private final Inbox inbox;

	private final AddressBook addresses;

	ContactsEventsConsumer(Inbox inbox, AddressBook addresses) {
		this.inbox = inbox;
		this.addresses = addresses;
	}

	@KafkaListener(topics = ContactsEvent.TOPIC, groupId = GROUP, filter = Tombstones.HEARD)
	void on(@Payload(required = false) @Nullable ContactsEvent event, @Header(KafkaHeaders.RECEIVED_KEY) String key,
			@Header(KafkaHeaders.RECEIVED_TIMESTAMP) long at) {
		if (event == null) {
			this.addresses.leave(UUID.fromString(key), Instant.ofEpochMilli(at));
			return;
		}
		this.inbox.once(GROUP, event, () -> hear(event));
	}

	private void hear(ContactsEvent event) {
		switch (event) {
			case ContactChanged changed -> this.addresses.change(changed.memberId(), changed.email(), changed.name(),
					changed.locale(), changed.occurredAt());
		}
	}

}
