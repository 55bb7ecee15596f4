package org.alongside.grants.runs;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * A bank's answer to a file of ours: read, looked at, and then applied, once. The bank's
 * own id for it is one answer, however often its file is given to us.
 */
@Entity
class BankAnswer {

	@Id
	private UUID id;

	private String messageId;

	private @Nullable String original;

	private String fileHash;

	private UUID readById;

	private String readBy;

	private Instant readAt;

	private @Nullable UUID appliedById;

	private @Nullable String appliedBy;

	private @Nullable Instant appliedAt;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected BankAnswer() {
	}

	BankAnswer(BankAnswerId id, String messageId, @Nullable String original, String fileHash, SignedIn person,
			Instant now) {
		this.id = id.value();
		this.messageId = messageId;
		this.original = original;
		this.fileHash = fileHash;
		this.readById = person.id();
		this.readBy = person.name();
		this.readAt = now;
	}

	void apply(SignedIn person, Instant now) {
		this.appliedById = person.id();
		this.appliedBy = person.name();
		this.appliedAt = now;
	}

	boolean isApplied() {
		return this.appliedAt != null;
	}

	boolean isFrom(String hash) {
		return this.fileHash.equals(hash);
	}

	BankAnswerId id() {
		return new BankAnswerId(this.id);
	}

	View view() {
		return new View(id(), this.messageId, this.original, this.readBy, this.readAt, this.appliedBy, this.appliedAt);
	}

	/**
	 * How an answer stands.
	 *
	 * @param original the file of ours that it is about; null if it does not say
	 * @param appliedAt null until it is applied
	 */
	record View(BankAnswerId id, String messageId, @Nullable String original, String readBy, Instant readAt,
			@Nullable String appliedBy, @Nullable Instant appliedAt) {
	}

}
