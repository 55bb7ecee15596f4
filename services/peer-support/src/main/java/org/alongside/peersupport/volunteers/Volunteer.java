package org.alongside.peersupport.volunteers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.alongside.platform.data.IllegalTransition;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A member who gives their time to other members.
 * <p>
 * They apply; a coordinator takes them on and sees to references, check, training and
 * agreement; when all is in order they are approved. They may rest whenever they like.
 * How many people they talk to is theirs to say, up to three; the table itself counts the
 * places that are taken.
 */
@Entity
class Volunteer extends AbstractAggregateRoot<Volunteer> {

	static final int CEILING = 3;

	@Id
	private UUID id;

	private String reference;

	private UUID memberId;

	@Enumerated(EnumType.STRING)
	private VolunteerStatus status = VolunteerStatus.APPLIED;

	private byte @Nullable [] sealedWords;

	private int capacity = 2;

	private int taken;

	private @Nullable UUID supervisorId;

	private @Nullable String supervisorName;

	@Enumerated(EnumType.STRING)
	private @Nullable PauseReason pauseReason;

	private @Nullable LocalDate pausedUntil;

	private boolean onHold;

	private Instant appliedAt;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected Volunteer() {
	}

	private Volunteer(UUID id, String reference, UUID memberId, Instant now) {
		this.id = id;
		this.reference = reference;
		this.memberId = memberId;
		this.appliedAt = now;
	}

	static Volunteer apply(UUID id, String reference, UUID memberId, byte[] words, Instant now) {
		var volunteer = new Volunteer(id, reference, memberId, now);
		volunteer.sealedWords = words;
		volunteer.registerEvent(new VolunteerEvent.Applied(volunteer.id(), memberId, reference, now));
		return volunteer;
	}

	/** One supervisor at a time; whoever takes a volunteer on is theirs. */
	void startChecks(UUID supervisor, String name) {
		become(VolunteerStatus.CHECKS);
		supervisedBy(supervisor, name);
	}

	void supervisedBy(UUID supervisor, String name) {
		this.supervisorId = supervisor;
		this.supervisorName = name;
	}

	void approve(Instant now) {
		become(VolunteerStatus.APPROVED);
		registerEvent(new VolunteerEvent.Approved(id(), this.memberId, this.reference, now));
	}

	void decline(Instant now) {
		become(VolunteerStatus.DECLINED);
		registerEvent(new VolunteerEvent.Left(id(), this.memberId, now));
	}

	void pause(PauseReason reason, @Nullable LocalDate until, Instant now) {
		become(VolunteerStatus.PAUSED);
		this.pauseReason = reason;
		this.pausedUntil = until;
		registerEvent(new VolunteerEvent.Paused(id(), this.memberId, reason, now));
	}

	void resume(Instant now) {
		become(VolunteerStatus.APPROVED);
		this.pauseReason = null;
		this.pausedUntil = null;
		registerEvent(new VolunteerEvent.Resumed(id(), this.memberId, now));
	}

	void retire(Instant now) {
		become(VolunteerStatus.RETIRED);
		registerEvent(new VolunteerEvent.Left(id(), this.memberId, now));
	}

	void says(byte[] words) {
		this.sealedWords = words;
	}

	void hasTimeFor(int people) {
		this.capacity = Math.clamp(people, 1, CEILING);
	}

	/** Nobody new while a concern is looked into. */
	void holdBack(boolean held) {
		this.onHold = held;
	}

	/** What they told of themselves is let go. */
	void forget() {
		this.sealedWords = null;
	}

	VolunteerId id() {
		return new VolunteerId(this.id);
	}

	UUID memberId() {
		return this.memberId;
	}

	VolunteerStatus status() {
		return this.status;
	}

	boolean isSupervised() {
		return this.supervisorId != null;
	}

	byte @Nullable [] sealedWords() {
		return this.sealedWords;
	}

	VolunteerView view(VolunteerWords words) {
		return new VolunteerView(id(), this.reference, this.memberId, this.status, words, this.capacity, this.taken,
				this.supervisorId, this.supervisorName, this.pauseReason, this.pausedUntil, this.onHold, this.appliedAt,
				Objects.requireNonNullElse(this.version, 0L));
	}

	private void become(VolunteerStatus next) {
		if (!this.status.next().contains(next)) {
			throw new IllegalTransition(this.id, this.status, next);
		}
		this.status = next;
	}

}
