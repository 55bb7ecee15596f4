package org.alongside.grants.awards;

import java.util.Set;

/** The life of an award on one screen. */
enum AwardStatus {

	OPEN, ENDED, SETTLED;

	/**
	 * Where an award may go from here. Ended, it takes no more claims, but some may still
	 * be looked at; settled, all were answered.
	 * @return the next statuses
	 */
	public Set<AwardStatus> next() {
		return switch (this) {
			case OPEN -> Set.of(ENDED);
			case ENDED -> Set.of(SETTLED);
			case SETTLED -> Set.of();
		};
	}

}
