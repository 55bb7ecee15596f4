package org.alongside.grants.debts;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

/** Who of staff did what to a debt. */
@Embeddable
class DebtPeople {

	private UUID raisedById;

	private String raisedBy;

	private Instant raisedAt;

	private @Nullable UUID confirmedById;

	private @Nullable String confirmedBy;

	private @Nullable Instant confirmedAt;

	private @Nullable UUID closedById;

	private @Nullable String closedBy;

	private @Nullable Instant closedAt;

	@SuppressWarnings("NullAway.Init")
	protected DebtPeople() {
	}

	DebtPeople(SignedIn person, Instant now) {
		this.raisedById = person.id();
		this.raisedBy = person.name();
		this.raisedAt = now;
	}

	boolean raisedIt(SignedIn person) {
		return this.raisedById.equals(person.id());
	}

	boolean took(DebtStep step, SignedIn person) {
		UUID who = switch (step) {
			case CONFIRM -> this.confirmedById;
			case DROP, WRITE_OFF -> this.closedById;
			case QUESTION, ANSWER, DEDUCT, RECEIVE -> null;
		};
		return person.id().equals(who);
	}

	void confirm(SignedIn person, Instant now) {
		this.confirmedById = person.id();
		this.confirmedBy = person.name();
		this.confirmedAt = now;
	}

	void close(SignedIn person, Instant now) {
		this.closedById = person.id();
		this.closedBy = person.name();
		end(now);
	}

	/** It ended of itself. */
	void end(Instant now) {
		this.closedAt = now;
	}

	DebtView.People view() {
		return new DebtView.People(this.raisedBy, this.raisedAt, this.confirmedBy, this.confirmedAt, this.closedBy,
				this.closedAt);
	}

}
