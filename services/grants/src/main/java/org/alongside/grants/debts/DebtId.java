package org.alongside.grants.debts;

import java.util.UUID;

/** Which sum that was paid too much. */
public record DebtId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
