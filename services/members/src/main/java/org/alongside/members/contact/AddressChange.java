package org.alongside.members.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants mail to go to another address. It counts once they open the link that
 * was mailed there, signed in as themselves; until then nothing has changed.
 */
@Entity
@Table(name = "address_change")
@SuppressWarnings("NullAway.Init")
class AddressChange {

	static final Duration LASTS = Duration.ofHours(24);

	@Id
	private UUID id;

	private UUID memberId;

	private byte[] sealed;

	private byte[] linkHash;

	private Instant askedAt;

	private Instant expiresAt;

	private @Nullable Instant usedAt;

	@Version
	private @Nullable Long version;

	protected AddressChange() {
	}

	AddressChange(UUID id, UUID memberId, byte[] sealed, byte[] linkHash, Instant now) {
		this.id = id;
		this.memberId = memberId;
		this.sealed = sealed;
		this.linkHash = linkHash;
		this.askedAt = now;
		this.expiresAt = now.plus(LASTS);
	}

	/** Where the sealed address lies. */
	static String place(UUID id) {
		return "address_change.sealed:" + id;
	}

	boolean isOf(UUID member) {
		return this.memberId.equals(member);
	}

	boolean isOpen(Instant now) {
		return this.usedAt == null && now.isBefore(this.expiresAt);
	}

	boolean isUsed() {
		return this.usedAt != null;
	}

	void use(Instant now) {
		this.usedAt = now;
	}

	byte[] sealed() {
		return this.sealed;
	}

	Instant expiresAt() {
		return this.expiresAt;
	}

	UUID id() {
		return this.id;
	}

}
