package org.alongside.grants.applications;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * What the rules said of one application when it was sent: by which rule set, from which
 * inputs.
 */
@Entity
class CheckRun {

	@Id
	private UUID applicationId;

	private String ruleSet;

	private String inputs;

	private String results;

	private Instant ranAt;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected CheckRun() {
	}

	CheckRun(UUID applicationId, String ruleSet, String inputs, String results, Instant ranAt) {
		this.applicationId = applicationId;
		this.ruleSet = ruleSet;
		this.inputs = inputs;
		this.results = results;
		this.ranAt = ranAt;
	}

	String ruleSet() {
		return this.ruleSet;
	}

	String inputs() {
		return this.inputs;
	}

	String results() {
		return this.results;
	}

}
