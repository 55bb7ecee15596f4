package org.alongside.peersupport.groups;

import java.util.Set;

/** The life of a place on one screen. */
public enum PlaceStatus {

	WAITING, GIVEN, RETURNED;

	/**
	 * Where a place may go from here.
	 * @return the next statuses; whoever gave one back may come again
	 */
	Set<PlaceStatus> next() {
		return switch (this) {
			case WAITING -> Set.of(GIVEN, RETURNED);
			case GIVEN -> Set.of(RETURNED);
			case RETURNED -> Set.of(GIVEN, WAITING);
		};
	}

}
