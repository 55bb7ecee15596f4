package org.alongside.grants.debts;

import org.alongside.platform.data.Refusal;

/** Thrown when whoever raised a debt would agree with themselves. */
class RaisedBySamePerson extends Refusal {

	private static final long serialVersionUID = 1L;

	RaisedBySamePerson() {
		super("grants.debt.same-person");
	}

}
