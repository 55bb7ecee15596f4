package org.alongside.grants.replays;

import java.util.UUID;

/** Which working out again of everything. */
record ReplayRunId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
