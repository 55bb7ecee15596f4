package org.alongside.grants.runs;

import java.util.Set;

/** The life of a payment run on one screen. */
enum RunStatus {

	DRAFT, PREPARED, APPROVED, SENT, RECONCILED, CANCELLED;

	Set<RunStatus> next() {
		return switch (this) {
			case DRAFT -> Set.of(PREPARED, CANCELLED);
			case PREPARED -> Set.of(DRAFT, APPROVED, CANCELLED);
			case APPROVED -> Set.of(SENT, CANCELLED);
			case SENT -> Set.of(RECONCILED);
			case RECONCILED, CANCELLED -> Set.of();
		};
	}

}
