package org.alongside.grants.applications;

import org.alongside.platform.data.Refusal;

/** Thrown when a decision is too old to be appealed. */
class AppealIsTooLate extends Refusal {

	AppealIsTooLate(int days) {
		super("grants.appeal-too-late", days);
	}

}
