package org.alongside.peersupport.requests;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * Two people who were not, or are no longer, to be brought together: never proposed
 * again. Why is for nobody's eyes but the coordinator's.
 */
@Entity
class PastOffer {

	@Id
	private UUID id;

	private UUID requestId;

	private UUID memberId;

	private UUID volunteerId;

	private String outcome;

	private byte @Nullable [] sealedReason;

	private Instant at;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected PastOffer() {
	}

	PastOffer(UUID id, SupportRequest request, UUID volunteerId, String outcome, byte @Nullable [] sealedReason,
			Instant at) {
		this.id = id;
		this.requestId = request.id().value();
		this.memberId = request.memberId();
		this.volunteerId = volunteerId;
		this.outcome = outcome;
		this.sealedReason = sealedReason;
		this.at = at;
	}

	UUID requestId() {
		return this.requestId;
	}

	UUID memberId() {
		return this.memberId;
	}

	UUID volunteerId() {
		return this.volunteerId;
	}

	String outcome() {
		return this.outcome;
	}

}
