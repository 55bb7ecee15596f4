package org.alongside.grants.hospitals;

import org.alongside.platform.data.Refusal;

/** More than a fifth of the hospitals would no longer be offered: perhaps half a file. */
class TooManyWouldGo extends Refusal {

	private static final long serialVersionUID = 1L;

	TooManyWouldGo(int gone) {
		super("grants.hospitals.too-many-would-go", gone);
	}

}
