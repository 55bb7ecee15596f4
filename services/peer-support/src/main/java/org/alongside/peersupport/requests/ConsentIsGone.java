package org.alongside.peersupport.requests;

import java.io.Serial;

import org.alongside.platform.data.Refusal;

/** Thrown when somebody asks who took back a consent that matching rests on. */
class ConsentIsGone extends Refusal {

	@Serial
	private static final long serialVersionUID = 1L;

	ConsentIsGone() {
		super("peer-support.consent-is-gone");
	}

}
