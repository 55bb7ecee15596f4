package org.alongside.grants.claims;

import java.util.UUID;

/** Which journey of a claim. */
record ClaimLineId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
