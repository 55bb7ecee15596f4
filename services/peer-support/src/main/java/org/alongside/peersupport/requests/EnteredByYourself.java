package org.alongside.peersupport.requests;

import java.io.Serial;

import org.alongside.platform.data.Refusal;

/** Thrown when staff would decide what they entered for somebody on the phone. */
class EnteredByYourself extends Refusal {

	@Serial
	private static final long serialVersionUID = 1L;

	EnteredByYourself() {
		super("peer-support.entered-by-yourself");
	}

}
