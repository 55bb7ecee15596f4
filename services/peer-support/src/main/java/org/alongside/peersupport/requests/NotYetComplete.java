package org.alongside.peersupport.requests;

import java.io.Serial;

import org.alongside.platform.data.Refusal;

/** Thrown when a request is sent before the five questions are answered. */
class NotYetComplete extends Refusal {

	@Serial
	private static final long serialVersionUID = 1L;

	NotYetComplete() {
		super("peer-support.not-complete");
	}

}
