package org.alongside.peersupport.requests;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** That two people talked, how and how long. Never what about in words. */
@Entity
class ContactEntry {

	@Id
	private UUID id;

	private UUID requestId;

	private UUID writtenBy;

	private LocalDate onDay;

	private int minutes;

	private String medium;

	private boolean happened;

	private String topics;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected ContactEntry() {
	}

	ContactEntry(UUID id, UUID requestId, UUID writtenBy, ContactView contact) {
		this.id = id;
		this.requestId = requestId;
		this.writtenBy = writtenBy;
		this.onDay = contact.on();
		this.minutes = contact.minutes();
		this.medium = contact.medium();
		this.happened = contact.happened();
		this.topics = contact.topics();
	}

	ContactView view() {
		return new ContactView(this.onDay, this.minutes, this.medium, this.happened, this.topics);
	}

}
