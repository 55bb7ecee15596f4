package org.alongside.grants.awards;

import org.alongside.platform.data.Refusal;

/** Thrown when somebody would claim against a plan that takes no more claims. */
class PlanHasEnded extends Refusal {

	private static final long serialVersionUID = 1L;

	PlanHasEnded() {
		super("grants.plan.has-ended");
	}

}
