package org.alongside.grants.decisions;

import org.alongside.platform.data.Refusal;

/**
 * Thrown when somebody would decide who entered the family themselves, on the phone.
 */
class DeciderEnteredApplicant extends Refusal {

	DeciderEnteredApplicant() {
		super("grants.decider-entered-applicant");
	}

}
