package org.alongside.grants.applications;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** One thing an officer wants to know, sealed under the applicant's key. */
@Entity
class AskedQuestion {

	@Id
	private UUID id;

	private UUID applicationId;

	@Enumerated(EnumType.STRING)
	private Subject subject;

	private byte[] sealedWords;

	private Instant askedAt;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected AskedQuestion() {
	}

	AskedQuestion(UUID id, UUID applicationId, Subject subject, byte[] sealedWords, Instant now) {
		this.id = id;
		this.applicationId = applicationId;
		this.subject = subject;
		this.sealedWords = sealedWords;
		this.askedAt = now;
	}

	UUID id() {
		return this.id;
	}

	Subject subject() {
		return this.subject;
	}

	byte[] sealedWords() {
		return this.sealedWords;
	}

	Instant askedAt() {
		return this.askedAt;
	}

}
