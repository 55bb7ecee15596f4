package org.alongside.grants.evidence;

import java.io.Serial;

import org.alongside.platform.data.Refusal;

/** A virus was found in a file, so nobody opens it. */
class FileIsInfected extends Refusal {

	@Serial
	private static final long serialVersionUID = 1L;

	FileIsInfected() {
		super("grants.evidence.infected");
	}

}
