package org.alongside.peersupport.groups;

import java.time.Instant;
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
 * One person's place in one meeting, or their number in the line for it. The row stays
 * when they give it back, so that what their calendar is told goes on counting should
 * they come again.
 */
@Entity
class GroupPlace extends AbstractAggregateRoot<GroupPlace> {

	@Id
	private UUID id;

	private UUID sessionId;

	private UUID memberId;

	@Enumerated(EnumType.STRING)
	private PlaceStatus status = PlaceStatus.RETURNED;

	private int inLine;

	private byte @Nullable [] sealedName;

	private int sequence = -1;

	private boolean reminded;

	private @Nullable Boolean came;

	@Enumerated(EnumType.STRING)
	private @Nullable PlaceStatus beforeDeath;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected GroupPlace() {
	}

	GroupPlace(UUID id, UUID sessionId, UUID memberId) {
		this.id = id;
		this.sessionId = sessionId;
		this.memberId = memberId;
	}

	void isCalled(byte[] sealedName) {
		this.sealedName = sealedName;
	}

	/**
	 * Has a place from now on.
	 * @param soon whether it is so near that being told of it is reminder enough
	 */
	void give(SessionFacts session, boolean soon, Instant now) {
		Part how = (this.status == PlaceStatus.WAITING || this.beforeDeath != null) ? Part.FROM_LIST : Part.TAKEN;
		become(PlaceStatus.GIVEN);
		this.beforeDeath = null;
		this.reminded = soon;
		registerEvent(new GroupEvent.PlaceGiven(session, this.memberId, ++this.sequence, how, now));
	}

	void waitAs(int number) {
		become(PlaceStatus.WAITING);
		this.inLine = number;
	}

	/** Gives back what they have: a place, which their calendar forgets, or a number. */
	void giveBack(SessionFacts session, boolean silent, Instant now) {
		boolean had = this.status == PlaceStatus.GIVEN;
		become(PlaceStatus.RETURNED);
		this.beforeDeath = null;
		if (had) {
			registerEvent(new GroupEvent.PlaceReturned(session, this.memberId, ++this.sequence,
					silent ? Part.SILENT : Part.PLACE, now));
		}
	}

	/** They have died: somebody else may have it; what it was is kept for a mistake. */
	void giveBackForDeath(SessionFacts session, Instant now) {
		PlaceStatus before = this.status;
		giveBack(session, true, now);
		this.beforeDeath = before;
	}

	/** That was a mistake, and there is no room: they wait where they would be. */
	void waitAgain() {
		become(PlaceStatus.WAITING);
		this.beforeDeath = null;
	}

	void moved(SessionFacts session, boolean soon, Instant now) {
		this.reminded = soon;
		registerEvent(new GroupEvent.SessionChanged(session, this.memberId, ++this.sequence, Part.PLACE, now));
	}

	void cancelled(SessionFacts session, Instant now) {
		registerEvent(new GroupEvent.SessionCancelled(session, this.memberId, ++this.sequence,
				(this.status == PlaceStatus.GIVEN) ? Part.PLACE : Part.WAITING, now));
	}

	void remind(SessionFacts session, Instant now) {
		if (!this.reminded) {
			this.reminded = true;
			registerEvent(new GroupEvent.ReminderDue(session, this.memberId, this.sequence, Part.PLACE, now));
		}
	}

	void came(boolean came) {
		this.came = came;
	}

	UUID id() {
		return this.id;
	}

	UUID sessionId() {
		return this.sessionId;
	}

	UUID memberId() {
		return this.memberId;
	}

	PlaceStatus status() {
		return this.status;
	}

	int inLine() {
		return this.inLine;
	}

	@Nullable PlaceStatus beforeDeath() {
		return this.beforeDeath;
	}

	byte @Nullable [] sealedName() {
		return this.sealedName;
	}

	PlaceView view(String name) {
		return new PlaceView(this.id, name, this.status, this.inLine, this.came);
	}

	private void become(PlaceStatus next) {
		if (!this.status.next().contains(next)) {
			throw new IllegalTransition(this.id, this.status, next);
		}
		this.status = next;
	}

}
