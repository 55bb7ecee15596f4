package org.alongside.grants.runs;

import org.alongside.platform.data.Refusal;

/** Thrown when pounds would go to an account in euro, or the other way round. */
class AccountHasOtherCurrency extends Refusal {

	AccountHasOtherCurrency(String reference) {
		super("grants.run.other-currency", reference);
	}

}
