package org.alongside.peersupport.groups;

import java.util.Set;

/** The life of a meeting on one screen. */
public enum SessionStatus {

	PLANNED, HELD, CANCELLED;

	/**
	 * Where a meeting may go from here.
	 * @return the next statuses, none when it is over
	 */
	Set<SessionStatus> next() {
		return switch (this) {
			case PLANNED -> Set.of(HELD, CANCELLED);
			case HELD, CANCELLED -> Set.of();
		};
	}

}
