package org.alongside.peersupport.volunteers;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who knows a volunteer, and is asked once, by a link in a mail. Only the hash
 * of what opens the page is kept; who they are and what they say lies sealed under the
 * volunteer's key.
 */
@Entity
class Referee {

	@Id
	private UUID id;

	private UUID volunteerId;

	private UUID memberId;

	private int number;

	private byte[] sealedPerson;

	private byte @Nullable [] tokenHash;

	private @Nullable Instant askedAt;

	private @Nullable Instant expiresAt;

	private @Nullable Instant answeredAt;

	private byte @Nullable [] sealedAnswer;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected Referee() {
	}

	Referee(UUID id, UUID volunteerId, UUID memberId, int number, byte[] sealedPerson) {
		this.id = id;
		this.volunteerId = volunteerId;
		this.memberId = memberId;
		this.number = number;
		this.sealedPerson = sealedPerson;
	}

	void ask(byte[] tokenHash, Instant now, Instant expiresAt) {
		this.tokenHash = tokenHash;
		this.askedAt = now;
		this.expiresAt = expiresAt;
	}

	/** The link works once: nothing opens this page again. */
	void answer(byte[] sealedAnswer, Instant now) {
		this.sealedAnswer = sealedAnswer;
		this.answeredAt = now;
		this.tokenHash = null;
	}

	boolean isOpen(Instant now) {
		return this.tokenHash != null && this.answeredAt == null && this.expiresAt != null
				&& now.isBefore(this.expiresAt);
	}

	UUID id() {
		return this.id;
	}

	UUID volunteerId() {
		return this.volunteerId;
	}

	UUID memberId() {
		return this.memberId;
	}

	byte[] sealedPerson() {
		return this.sealedPerson;
	}

	byte @Nullable [] sealedAnswer() {
		return this.sealedAnswer;
	}

	RefereeView view(RefereePerson person, @Nullable RefereeAnswer answer) {
		return new RefereeView(this.id, this.number, person.name(), this.askedAt, this.expiresAt, this.answeredAt,
				answer);
	}

}
