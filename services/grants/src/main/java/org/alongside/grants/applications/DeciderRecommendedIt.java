package org.alongside.grants.applications;

import org.alongside.platform.data.Refusal;

/** Thrown when somebody would approve what they recommended. */
class DeciderRecommendedIt extends Refusal {

	DeciderRecommendedIt() {
		super("grants.decider-recommended-it");
	}

}
