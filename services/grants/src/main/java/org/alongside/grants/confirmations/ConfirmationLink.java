package org.alongside.grants.confirmations;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * What opens the page of a confirmation: each mail has its own, and all of them open
 * until one was used to answer. Only the hash is kept.
 */
@Entity
class ConfirmationLink {

	@Id
	private UUID id;

	private UUID confirmationId;

	private byte[] tokenHash;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected ConfirmationLink() {
	}

	ConfirmationLink(UUID id, UUID confirmationId, byte[] tokenHash) {
		this.id = id;
		this.confirmationId = confirmationId;
		this.tokenHash = tokenHash;
	}

}
