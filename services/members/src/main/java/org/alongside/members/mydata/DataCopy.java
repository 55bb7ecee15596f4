package org.alongside.members.mydata;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.alongside.members.people.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A copy of what is held of one member. It is asked for, and collected from every
 * service; then it is ready for some days, and gone.
 */
@Entity
@Table(name = "data_copy")
@SuppressWarnings("NullAway.Init")
class DataCopy {

	@Id
	private UUID id;

	private UUID memberId;

	private byte[] sealedKey;

	private Instant askedAt;

	private @Nullable Instant readyAt;

	private @Nullable Instant expiresAt;

	@Version
	private @Nullable Long version;

	protected DataCopy() {
	}

	DataCopy(UUID id, MemberId member, byte[] sealedKey, Instant now) {
		this.id = id;
		this.memberId = member.value();
		this.sealedKey = sealedKey;
		this.askedAt = now;
	}

	void ready(Duration kept, Instant now) {
		this.readyAt = now;
		this.expiresAt = now.plus(kept);
	}

	boolean isReady() {
		return this.readyAt != null;
	}

	boolean isOver(Instant now) {
		return this.expiresAt != null && !now.isBefore(this.expiresAt);
	}

	UUID id() {
		return this.id;
	}

	MemberId member() {
		return new MemberId(this.memberId);
	}

	byte[] sealedKey() {
		return this.sealedKey;
	}

	Instant askedAt() {
		return this.askedAt;
	}

	@Nullable Instant expiresAt() {
		return this.expiresAt;
	}

}
