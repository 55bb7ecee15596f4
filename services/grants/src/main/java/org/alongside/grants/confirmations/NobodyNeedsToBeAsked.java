package org.alongside.grants.confirmations;

import java.io.Serial;

import org.alongside.platform.data.Refusal;

/** Thrown when somebody would be asked about an application that is decided. */
class NobodyNeedsToBeAsked extends Refusal {

	@Serial
	private static final long serialVersionUID = 1L;

	NobodyNeedsToBeAsked() {
		super("grants.confirmation.nobody-needed");
	}

}
