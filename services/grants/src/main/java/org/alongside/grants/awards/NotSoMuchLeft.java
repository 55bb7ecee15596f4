package org.alongside.grants.awards;

import org.alongside.platform.data.Money;
import org.alongside.platform.data.Refusal;

/** Thrown when a claim asks for more than is left of an award. */
class NotSoMuchLeft extends Refusal {

	private static final long serialVersionUID = 1L;

	NotSoMuchLeft(Money left) {
		super("grants.plan.not-so-much-left", left.format());
	}

}
