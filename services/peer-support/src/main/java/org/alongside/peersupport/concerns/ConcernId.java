package org.alongside.peersupport.concerns;

import java.util.UUID;

/** Which concern. */
public record ConcernId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
