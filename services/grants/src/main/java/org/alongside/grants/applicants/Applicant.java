package org.alongside.grants.applicants;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A member as grants knows them: three codes, as members last told them, and who of staff
 * entered them on the phone, if somebody did.
 */
@Entity
class Applicant {

	@Id
	private UUID memberId;

	private @Nullable String relationship;

	private @Nullable String illness;

	private @Nullable String nation;

	private @Nullable UUID enteredBy;

	private Instant toldAt;

	private @Nullable Instant diedAt;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected Applicant() {
	}

	Applicant(UUID memberId, Instant toldAt) {
		this.memberId = memberId;
		this.toldAt = toldAt;
	}

	/** Takes what was told, unless something newer is known already. */
	void became(String relationship, String illness, String nation, Instant at) {
		if (at.isBefore(this.toldAt)) {
			return;
		}
		this.relationship = relationship;
		this.illness = illness;
		this.nation = nation;
		this.toldAt = at;
	}

	/** Somebody of staff typed them in: whoever it was first. */
	void enteredBy(UUID staff) {
		if (this.enteredBy == null) {
			this.enteredBy = staff;
		}
	}

	boolean wasEnteredBy(UUID somebody) {
		return somebody.equals(this.enteredBy);
	}

	void die(Instant at) {
		this.diedAt = at;
	}

	/** That they had died was a mistake. */
	void live() {
		this.diedAt = null;
	}

	@Nullable Instant diedAt() {
		return this.diedAt;
	}

	KnownApplicant known() {
		return new KnownApplicant(this.relationship, this.illness, this.nation);
	}

}
