package org.alongside.peersupport.volunteers;

import java.util.Set;

/** The life of a volunteer on one screen. */
public enum VolunteerStatus {

	APPLIED, CHECKS, APPROVED, PAUSED, RETIRED, DECLINED;

	/**
	 * Where a volunteer may go from here.
	 * @return the next statuses, none when it is over
	 */
	public Set<VolunteerStatus> next() {
		return switch (this) {
			case APPLIED -> Set.of(CHECKS, DECLINED, RETIRED);
			case CHECKS -> Set.of(APPROVED, DECLINED, RETIRED);
			case APPROVED -> Set.of(PAUSED, RETIRED);
			case PAUSED -> Set.of(APPROVED, RETIRED);
			case RETIRED, DECLINED -> Set.of();
		};
	}

	public boolean isOver() {
		return next().isEmpty();
	}

}
