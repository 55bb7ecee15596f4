package org.alongside.grants.payments;

import java.util.Set;

/** The life of a payment on one screen. */
public enum PaymentStatus {

	PAYABLE, IN_RUN, SENT, ACCEPTED, RETURNED;

	/**
	 * Where a payment may go from here. A bank may send money back days after it took it,
	 * so what was accepted may still return.
	 * @return the next statuses
	 */
	public Set<PaymentStatus> next() {
		return switch (this) {
			case PAYABLE -> Set.of(IN_RUN);
			case IN_RUN -> Set.of(PAYABLE, SENT, RETURNED);
			case SENT -> Set.of(ACCEPTED, RETURNED);
			case ACCEPTED -> Set.of(RETURNED);
			case RETURNED -> Set.of(PAYABLE);
		};
	}

}
