package org.alongside.grants.tracking;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Something that happened to an application, which the family may know. */
@Entity
class Milestone {

	@Id
	private UUID id;

	private UUID applicationId;

	private String what;

	private Instant at;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected Milestone() {
	}

	Milestone(UUID id, UUID applicationId, String what, Instant at) {
		this.id = id;
		this.applicationId = applicationId;
		this.what = what;
		this.at = at;
	}

	String what() {
		return this.what;
	}

	Instant at() {
		return this.at;
	}

}
