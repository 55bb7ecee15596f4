package org.alongside.members.acting;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.alongside.members.people.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A mail by which a person takes over what somebody began for them. Its link works once,
 * and for as long as a letter may lie about.
 */
@Entity
@Table(name = "hand_over")
@SuppressWarnings("NullAway.Init")
class HandOver {

	@Id
	private UUID id;

	private UUID personId;

	private byte[] sealed;

	private byte[] linkHash;

	private Instant askedAt;

	private Instant expiresAt;

	private @Nullable Instant usedAt;

	protected HandOver() {
	}

	HandOver(UUID id, MemberId person, byte[] sealed, byte[] linkHash, Instant now, Instant expiresAt) {
		this.id = id;
		this.personId = person.value();
		this.sealed = sealed;
		this.linkHash = linkHash;
		this.askedAt = now;
		this.expiresAt = expiresAt;
	}

	boolean isOpen(Instant now) {
		return this.usedAt == null && now.isBefore(this.expiresAt);
	}

	void use(Instant now) {
		this.usedAt = now;
	}

	UUID id() {
		return this.id;
	}

	MemberId person() {
		return new MemberId(this.personId);
	}

	byte[] sealed() {
		return this.sealed;
	}

}
