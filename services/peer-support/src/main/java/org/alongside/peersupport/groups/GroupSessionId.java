package org.alongside.peersupport.groups;

import java.util.UUID;

/** Which meeting of a group chat. */
public record GroupSessionId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
