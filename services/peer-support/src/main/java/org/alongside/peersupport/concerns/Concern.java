package org.alongside.peersupport.concerns;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * Something felt wrong to one of two people. What they wrote lies sealed under their key,
 * and is for the safeguarding lead alone.
 */
@Entity
class Concern extends AbstractAggregateRoot<Concern> {

	@Id
	private UUID id;

	private UUID requestId;

	private @Nullable UUID volunteerId;

	private UUID raisedBy;

	private byte[] sealedWords;

	private Instant raisedAt;

	private @Nullable Instant closedAt;

	private @Nullable String closedBy;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected Concern() {
	}

	Concern(UUID id, UUID requestId, @Nullable UUID volunteerId, UUID raisedBy, byte[] sealedWords, Instant now) {
		this.id = id;
		this.requestId = requestId;
		this.volunteerId = volunteerId;
		this.raisedBy = raisedBy;
		this.sealedWords = sealedWords;
		this.raisedAt = now;
		registerEvent(new ConcernEvent.Raised(new ConcernId(id), now));
	}

	/** Looked into. Closing twice changes nothing. */
	void close(String by, Instant now) {
		if (this.closedAt == null) {
			this.closedAt = now;
			this.closedBy = by;
		}
	}

	boolean isOpen() {
		return this.closedAt == null;
	}

	UUID id() {
		return this.id;
	}

	UUID raisedBy() {
		return this.raisedBy;
	}

	UUID requestId() {
		return this.requestId;
	}

	@Nullable UUID volunteerId() {
		return this.volunteerId;
	}

	byte[] sealedWords() {
		return this.sealedWords;
	}

	ConcernView view(String words, String reference, boolean byVolunteer) {
		return new ConcernView(new ConcernId(this.id), this.requestId, reference, byVolunteer, words, this.raisedAt,
				this.closedAt, this.closedBy);
	}

}
