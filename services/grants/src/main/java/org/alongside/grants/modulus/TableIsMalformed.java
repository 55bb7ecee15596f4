package org.alongside.grants.modulus;

import java.io.Serial;

/** Thrown when a file is not the table it should be. */
class TableIsMalformed extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	TableIsMalformed(String why) {
		super(why);
	}

}
