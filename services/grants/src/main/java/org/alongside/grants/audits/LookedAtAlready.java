package org.alongside.grants.audits;

import org.alongside.platform.data.Refusal;

/** Thrown when somebody looks at what was looked at, or not chosen. */
class LookedAtAlready extends Refusal {

	private static final long serialVersionUID = 1L;

	LookedAtAlready() {
		super("grants.audit-look.already");
	}

}
