package org.alongside.grants.applications;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Why a family asks for another look, in their words, sealed. */
@Entity
class Appeal {

	@Id
	private UUID applicationId;

	private byte[] sealedWords;

	private Instant appealedAt;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected Appeal() {
	}

	Appeal(UUID applicationId, byte[] sealedWords, Instant appealedAt) {
		this.applicationId = applicationId;
		this.sealedWords = sealedWords;
		this.appealedAt = appealedAt;
	}

	byte[] sealedWords() {
		return this.sealedWords;
	}

}
