package org.alongside.grants.applications;

import org.alongside.platform.data.Refusal;

/** Thrown when somebody would decide their own application. */
public class DeciderIsApplicant extends Refusal {

	public DeciderIsApplicant() {
		super("grants.decider-is-applicant");
	}

}
