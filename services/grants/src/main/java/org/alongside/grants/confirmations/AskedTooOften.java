package org.alongside.grants.confirmations;

import java.io.Serial;

import org.alongside.platform.data.Refusal;

/** Thrown when hospitals were asked often enough for one application. */
class AskedTooOften extends Refusal {

	@Serial
	private static final long serialVersionUID = 1L;

	AskedTooOften(int most) {
		super("grants.confirmation.too-often", most);
	}

}
