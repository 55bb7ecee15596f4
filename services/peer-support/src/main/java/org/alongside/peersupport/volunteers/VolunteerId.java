package org.alongside.peersupport.volunteers;

import java.util.UUID;

/** Which volunteer. */
public record VolunteerId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
