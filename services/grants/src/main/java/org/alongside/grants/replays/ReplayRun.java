package org.alongside.grants.replays;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * Every answer that was ever kept, worked out again: how far that has come, and what came
 * of it. Counts and place move together, so that whoever is cut off goes on where it was.
 */
@Entity
class ReplayRun {

	@Id
	private UUID id;

	private UUID startedById;

	private String startedBy;

	private Instant startedAt;

	private long expected;

	@Enumerated(EnumType.STRING)
	private Kind atKind = Kind.APPLICATION;

	private @Nullable UUID atId;

	private long sameAnswers;

	private long otherAnswers;

	private long forgotten;

	private long unreadable;

	private @Nullable Instant finishedAt;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected ReplayRun() {
	}

	ReplayRun(ReplayRunId id, SignedIn person, long expected, Instant now) {
		this.id = id.value();
		this.startedById = person.id();
		this.startedBy = person.name();
		this.expected = expected;
		this.startedAt = now;
	}

	UUID id() {
		return this.id;
	}

	Kind atKind() {
		return this.atKind;
	}

	@Nullable UUID atId() {
		return this.atId;
	}

	void count(Replay replay) {
		switch (replay.outcome()) {
			case SAME -> this.sameAnswers++;
			case DIFFERENT -> this.otherAnswers++;
			case FORGOTTEN -> this.forgotten++;
			case UNREADABLE -> this.unreadable++;
		}
	}

	void reached(UUID id) {
		this.atId = id;
	}

	/** All of a kind is done. */
	void endOfKind(Instant now) {
		if (this.atKind == Kind.APPLICATION) {
			this.atKind = Kind.CLAIM;
			this.atId = null;
		}
		else {
			this.finishedAt = now;
		}
	}

	ReplayRunView view() {
		return new ReplayRunView(new ReplayRunId(this.id), this.startedBy, this.startedAt, this.expected,
				this.sameAnswers, this.otherAnswers, this.forgotten, this.unreadable, this.finishedAt);
	}

}
