package org.alongside.members.doubles;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.alongside.members.people.MemberId;
import org.alongside.platform.data.IllegalTransition;
import org.jspecify.annotations.Nullable;

/**
 * That one person has two records, of which one stays and the other closes. One of us
 * says so, and somebody else must agree before anything happens.
 */
@Entity
@Table(name = "second_record")
@SuppressWarnings("NullAway.Init")
class SecondRecord {

	@Id
	private UUID id;

	private UUID keptId;

	private UUID closingId;

	@Enumerated(EnumType.STRING)
	private SecondRecordStatus status = SecondRecordStatus.PROPOSED;

	private UUID proposedBy;

	private Instant proposedAt;

	private @Nullable UUID agreedBy;

	@Version
	private @Nullable Long version;

	protected SecondRecord() {
	}

	SecondRecord(UUID id, MemberId kept, MemberId closing, MemberId by, Instant now) {
		if (kept.equals(closing)) {
			throw new CannotClose(CannotClose.Reason.SAME);
		}
		this.id = id;
		this.keptId = kept.value();
		this.closingId = closing.value();
		this.proposedBy = by.value();
		this.proposedAt = now;
	}

	/** Agreeing twice is agreeing once; nobody agrees with themselves. */
	void agree(MemberId by) {
		if (by.value().equals(this.proposedBy)) {
			throw new OwnProposal();
		}
		if (isAgreed() && by.value().equals(this.agreedBy)) {
			return;
		}
		become(SecondRecordStatus.AGREED);
		this.agreedBy = by.value();
	}

	boolean isAgreed() {
		return this.status == SecondRecordStatus.AGREED;
	}

	boolean isProposedBy(UUID somebody) {
		return this.proposedBy.equals(somebody);
	}

	UUID id() {
		return this.id;
	}

	MemberId kept() {
		return new MemberId(this.keptId);
	}

	MemberId closing() {
		return new MemberId(this.closingId);
	}

	private void become(SecondRecordStatus next) {
		if (!this.status.next().contains(next)) {
			throw new IllegalTransition(this.id, this.status, next);
		}
		this.status = next;
	}

}
