package org.alongside.grants.runs;

import java.util.UUID;

/** Which line of a payment run. */
record LineId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
