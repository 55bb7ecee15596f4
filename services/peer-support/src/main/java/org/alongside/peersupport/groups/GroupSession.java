package org.alongside.peersupport.groups;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.alongside.peersupport.groups.GroupEvent.Part;
import org.alongside.platform.data.IllegalTransition;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * One meeting of a group. It counts its places itself, under the lock of its own row, and
 * hands out numbers to those who wait: so there is never one too many, and nobody
 * overtakes anybody. Whoever leads is invited when it comes near, and hears of each
 * change from then on.
 */
@Entity
class GroupSession extends AbstractAggregateRoot<GroupSession> {

	@Id
	private UUID id;

	private String reference;

	private UUID seriesId;

	private Instant startsAt;

	private Instant endsAt;

	private String zone;

	private int places;

	private int taken;

	private int lastInLine;

	@Enumerated(EnumType.STRING)
	private SessionStatus status = SessionStatus.PLANNED;

	private int sequence;

	private boolean leadersTold;

	private boolean reminded;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected GroupSession() {
	}

	GroupSession(UUID id, String reference, UUID seriesId, When when, int places) {
		this.id = id;
		this.reference = reference;
		this.seriesId = seriesId;
		this.startsAt = when.startsAt();
		this.endsAt = when.endsAt();
		this.zone = when.zone().getId();
		this.places = places;
	}

	boolean hasRoom() {
		return this.taken < this.places;
	}

	void take() {
		if (!hasRoom()) {
			throw new IllegalStateException("No room in " + this.id);
		}
		this.taken++;
	}

	void giveBack() {
		this.taken--;
	}

	int nextInLine() {
		return ++this.lastInLine;
	}

	/** More or fewer places, but not fewer than are taken. */
	void hasPlaces(int places) {
		if (places < this.taken) {
			throw new PlacesAreTaken(this.taken);
		}
		this.places = places;
	}

	/**
	 * Another time.
	 * @return false if it is the time it was
	 */
	boolean moveTo(When when, GroupWords leaders, Instant now) {
		requireAhead(now);
		if (this.startsAt.equals(when.startsAt()) && this.endsAt.equals(when.endsAt())) {
			return false;
		}
		this.startsAt = when.startsAt();
		this.endsAt = when.endsAt();
		this.reminded = false;
		tellLeaders(leaders, Leading.CHANGED, now);
		return true;
	}

	void cancel(GroupWords leaders, Instant now) {
		requireAhead(now);
		become(SessionStatus.CANCELLED);
		tellLeaders(leaders, Leading.CANCELLED, now);
	}

	/** Who came has been written down; that can be put right later. */
	void hasBeenHeld(Instant now) {
		if (now.isBefore(this.startsAt)) {
			throw new HasNotBegun();
		}
		if (this.status != SessionStatus.HELD) {
			become(SessionStatus.HELD);
		}
	}

	/** Whoever leads is invited, once. */
	void comesNear(GroupWords leaders, Instant now) {
		if (!this.leadersTold) {
			this.leadersTold = true;
			invite(leaders.facilitator(), Part.FACILITATOR, now);
			invite(leaders.backup(), Part.BACKUP, now);
		}
	}

	/** Others lead from now on; who does both before and after keeps what they have. */
	void isLedBy(GroupWords before, GroupWords after, Instant now) {
		if (!this.leadersTold) {
			return;
		}
		this.sequence++;
		if (before.facilitator() != null && !after.isLedBy(before.facilitator())) {
			release(before.facilitator(), Part.FACILITATOR, now);
		}
		if (before.backup() != null && !after.isLedBy(before.backup())) {
			release(before.backup(), Part.BACKUP, now);
		}
		if (after.facilitator() != null && !before.isLedBy(after.facilitator())) {
			invite(after.facilitator(), Part.FACILITATOR, now);
		}
		if (after.backup() != null && !before.isLedBy(after.backup())) {
			invite(after.backup(), Part.BACKUP, now);
		}
	}

	/** Whoever led it has left, and is told nothing; a reminder that waits is moot. */
	void loses(UUID leader, Instant now) {
		if (this.leadersTold) {
			this.sequence++;
			release(leader, Part.SILENT, now);
		}
	}

	void remind(GroupWords leaders, Instant now) {
		if (this.reminded) {
			return;
		}
		this.reminded = true;
		remind(leaders.facilitator(), Part.FACILITATOR, now);
		remind(leaders.backup(), Part.BACKUP, now);
	}

	/** Refuses what makes no sense once it has begun, or will not be. */
	void requireAhead(Instant now) {
		if (!isAhead(now)) {
			throw new SessionIsOver();
		}
	}

	boolean isAhead(Instant now) {
		return this.status == SessionStatus.PLANNED && now.isBefore(this.startsAt);
	}

	UUID id() {
		return this.id;
	}

	UUID seriesId() {
		return this.seriesId;
	}

	When when() {
		return new When(this.startsAt, this.endsAt, ZoneId.of(this.zone));
	}

	SessionStatus status() {
		return this.status;
	}

	SessionFacts facts() {
		return new SessionFacts(new GroupSessionId(this.id), this.reference, when());
	}

	SessionView view(GroupWords words, long waiting) {
		return new SessionView(new GroupSessionId(this.id), new GroupSeriesId(this.seriesId), this.reference,
				words.title(), when(), this.places, this.taken, waiting, this.status);
	}

	private void tellLeaders(GroupWords leaders, Leading what, Instant now) {
		if (!this.leadersTold) {
			return;
		}
		this.sequence++;
		tell(leaders.facilitator(), Part.FACILITATOR, what, now);
		tell(leaders.backup(), Part.BACKUP, what, now);
	}

	private void tell(@Nullable UUID leader, Part part, Leading what, Instant now) {
		if (leader != null) {
			registerEvent((what == Leading.CANCELLED)
					? new GroupEvent.SessionCancelled(facts(), leader, this.sequence, part, now)
					: new GroupEvent.SessionChanged(facts(), leader, this.sequence, part, now));
		}
	}

	private void invite(@Nullable UUID leader, Part part, Instant now) {
		if (leader != null) {
			registerEvent(new GroupEvent.LeaderInvited(facts(), leader, this.sequence, part, now));
		}
	}

	private void release(@Nullable UUID leader, Part part, Instant now) {
		if (leader != null) {
			registerEvent(new GroupEvent.PlaceReturned(facts(), leader, this.sequence, part, now));
		}
	}

	private void remind(@Nullable UUID leader, Part part, Instant now) {
		if (leader != null) {
			registerEvent(new GroupEvent.ReminderDue(facts(), leader, this.sequence, part, now));
		}
	}

	private void become(SessionStatus next) {
		if (!this.status.next().contains(next)) {
			throw new IllegalTransition(this.id, this.status, next);
		}
		this.status = next;
	}

	/** What whoever leads is told. */
	private enum Leading {

		CHANGED, CANCELLED

	}

}
