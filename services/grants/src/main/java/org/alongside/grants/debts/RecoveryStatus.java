package org.alongside.grants.debts;

import java.util.Set;

/** What became of a part of a debt. */
enum RecoveryStatus {

	HELD, TAKEN, RELEASED;

	Set<RecoveryStatus> next() {
		return switch (this) {
			case HELD -> Set.of(TAKEN, RELEASED);
			case TAKEN, RELEASED -> Set.of();
		};
	}

}
