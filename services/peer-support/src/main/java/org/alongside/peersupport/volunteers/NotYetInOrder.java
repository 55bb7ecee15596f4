package org.alongside.peersupport.volunteers;

import java.io.Serial;

import org.alongside.platform.data.Refusal;

/** Thrown when a volunteer is approved before all that is asked for is in order. */
class NotYetInOrder extends Refusal {

	@Serial
	private static final long serialVersionUID = 1L;

	NotYetInOrder() {
		super("peer-support.not-yet-in-order");
	}

}
