package org.alongside.peersupport.requests;

import java.util.EnumSet;
import java.util.Set;

/** The life of a request on one screen: from asking, over meeting, to the end. */
public enum RequestStatus {

	DRAFT, REQUESTED, WAITING, ON_HOLD, PROPOSED, OFFERED_TO_VOLUNTEER, OFFERED_TO_MEMBER, INTRODUCED, ACTIVE, PAUSED,
	ENDING, ENDED, FOLLOWED_UP, WITHDRAWN, REFERRED_ON, DIED;

	/**
	 * Where a request may go from here. An offer that comes to nothing leads back to
	 * waiting; that somebody had died can have been a mistake.
	 * @return the next statuses, none when it rests
	 */
	public Set<RequestStatus> next() {
		return switch (this) {
			case DRAFT -> Set.of(REQUESTED, WITHDRAWN);
			case REQUESTED -> Set.of(WAITING, WITHDRAWN, REFERRED_ON, DIED);
			case WAITING -> Set.of(ON_HOLD, PROPOSED, WITHDRAWN, REFERRED_ON, DIED);
			case ON_HOLD -> Set.of(WAITING, WITHDRAWN, REFERRED_ON, DIED);
			case PROPOSED -> Set.of(OFFERED_TO_VOLUNTEER, WAITING, WITHDRAWN, DIED);
			case OFFERED_TO_VOLUNTEER -> Set.of(OFFERED_TO_MEMBER, WAITING, WITHDRAWN, DIED);
			case OFFERED_TO_MEMBER -> Set.of(INTRODUCED, WAITING, WITHDRAWN, DIED);
			case INTRODUCED -> Set.of(ACTIVE, ENDING, DIED);
			case ACTIVE -> Set.of(PAUSED, ENDING, DIED);
			case PAUSED -> Set.of(ACTIVE, ENDING, DIED);
			case ENDING -> Set.of(ENDED, DIED);
			case ENDED -> Set.of(FOLLOWED_UP);
			case DIED -> EnumSet.of(WAITING, ON_HOLD, INTRODUCED, ACTIVE, PAUSED, ENDING);
			case FOLLOWED_UP, WITHDRAWN, REFERRED_ON -> Set.of();
		};
	}

	/** Whether somebody could still be found, or has been. */
	public boolean isOpen() {
		return switch (this) {
			case ENDED, FOLLOWED_UP, WITHDRAWN, REFERRED_ON, DIED -> false;
			default -> true;
		};
	}

	/** Whether a volunteer is planned for it who may not yet know. */
	public boolean isOffered() {
		return this == PROPOSED || this == OFFERED_TO_VOLUNTEER || this == OFFERED_TO_MEMBER;
	}

	/** Whether both have said yes, and talk. */
	public boolean isTogether() {
		return this == INTRODUCED || this == ACTIVE || this == PAUSED || this == ENDING;
	}

}
