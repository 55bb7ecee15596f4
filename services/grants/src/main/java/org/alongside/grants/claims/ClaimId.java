package org.alongside.grants.claims;

import java.util.UUID;

/** Which claim. */
public record ClaimId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
