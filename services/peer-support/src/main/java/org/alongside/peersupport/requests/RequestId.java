package org.alongside.peersupport.requests;

import java.util.UUID;

/** Which request. */
public record RequestId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
