package org.alongside.grants.runs;

import java.util.UUID;

/** Which payment run. */
record RunId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
