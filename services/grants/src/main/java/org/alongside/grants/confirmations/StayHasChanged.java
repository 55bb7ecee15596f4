package org.alongside.grants.confirmations;

import java.io.Serial;

import org.alongside.platform.data.Refusal;

/** Thrown when the family has changed the dates since the page was shown. */
class StayHasChanged extends Refusal {

	@Serial
	private static final long serialVersionUID = 1L;

	StayHasChanged() {
		super("grants.confirmation.changed");
	}

}
