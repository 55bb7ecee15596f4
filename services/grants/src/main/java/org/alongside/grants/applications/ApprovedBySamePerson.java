package org.alongside.grants.applications;

import org.alongside.platform.data.Refusal;

/** Thrown when one person would approve twice. */
class ApprovedBySamePerson extends Refusal {

	ApprovedBySamePerson() {
		super("grants.approved-by-same-person");
	}

}
