package org.alongside.grants.applications;

import org.alongside.platform.data.Refusal;

/** Thrown when somebody starts more applications in a day than any family needs. */
class TooManyStarted extends Refusal {

	TooManyStarted(int most) {
		super("grants.too-many-started", most);
	}

}
