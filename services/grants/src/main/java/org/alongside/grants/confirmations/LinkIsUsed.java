package org.alongside.grants.confirmations;

import java.io.Serial;

import org.alongside.platform.data.Refusal;

/** Thrown when a link was used, is too old, or never was. */
class LinkIsUsed extends Refusal {

	@Serial
	private static final long serialVersionUID = 1L;

	LinkIsUsed() {
		super("grants.confirmation.link-is-used");
	}

}
