package org.alongside.peersupport.groups;

import java.util.UUID;

/** Which group chat. */
public record GroupSeriesId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
