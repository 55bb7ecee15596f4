package org.alongside.peersupport.volunteers;

import java.io.Serial;

import org.alongside.platform.data.Refusal;

/** Thrown when a check is recorded where none is allowed: to ask for it is an offence. */
class CheckIsNotAllowed extends Refusal {

	@Serial
	private static final long serialVersionUID = 1L;

	CheckIsNotAllowed() {
		super("peer-support.check-is-not-allowed");
	}

}
