package org.alongside.grants.audits;

import java.util.UUID;

/** Which draw. */
record DrawId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
