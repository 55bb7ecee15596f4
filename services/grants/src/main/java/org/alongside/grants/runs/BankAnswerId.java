package org.alongside.grants.runs;

import java.util.UUID;

/** Which answer of a bank. */
record BankAnswerId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
