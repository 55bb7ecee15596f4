package org.alongside.grants.audits;

import org.alongside.platform.data.Refusal;

/** Thrown when somebody would look again at what they answered themselves. */
class LookerDecidedIt extends Refusal {

	private static final long serialVersionUID = 1L;

	LookerDecidedIt() {
		super("grants.audit-look.decided-it");
	}

}
