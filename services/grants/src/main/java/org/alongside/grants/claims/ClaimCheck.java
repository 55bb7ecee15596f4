package org.alongside.grants.claims;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** What the rules looked at when a claim was sent, and what they said; both sealed. */
@Entity
class ClaimCheck {

	@Id
	private UUID claimId;

	private UUID memberId;

	private String ruleSet;

	private byte[] sealedInputs;

	private byte[] sealedResults;

	private Instant ranAt;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected ClaimCheck() {
	}

	ClaimCheck(UUID claimId, UUID memberId, String ruleSet, byte[] sealedInputs, byte[] sealedResults, Instant now) {
		this.claimId = claimId;
		this.memberId = memberId;
		this.ruleSet = ruleSet;
		this.sealedInputs = sealedInputs;
		this.sealedResults = sealedResults;
		this.ranAt = now;
	}

	UUID memberId() {
		return this.memberId;
	}

	String ruleSet() {
		return this.ruleSet;
	}

	byte[] sealedInputs() {
		return this.sealedInputs;
	}

	byte[] sealedResults() {
		return this.sealedResults;
	}

}
