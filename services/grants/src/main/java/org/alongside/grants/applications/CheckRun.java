package org.alongside.grants.applications;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * What the rules said of one application when it was sent: by which rule set, from which
 * inputs. Both tell of somebody's illness, so both lie sealed.
 */
@Entity
class CheckRun {

	@Id
	private UUID applicationId;

	private String ruleSet;

	private byte[] sealedInputs;

	private byte[] sealedResults;

	private Instant ranAt;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected CheckRun() {
	}

	CheckRun(UUID applicationId, String ruleSet, byte[] sealedInputs, byte[] sealedResults, Instant ranAt) {
		this.applicationId = applicationId;
		this.ruleSet = ruleSet;
		this.sealedInputs = sealedInputs;
		this.sealedResults = sealedResults;
		this.ranAt = ranAt;
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
