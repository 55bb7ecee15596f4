package org.alongside.grants.applications;

import java.util.UUID;

/** Which application. */
public record GrantApplicationId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
