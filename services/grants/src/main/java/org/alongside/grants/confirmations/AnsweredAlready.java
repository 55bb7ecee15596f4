package org.alongside.grants.confirmations;

import java.io.Serial;

import org.alongside.platform.data.Refusal;

/** Thrown when a family would name somebody though a hospital has answered. */
class AnsweredAlready extends Refusal {

	@Serial
	private static final long serialVersionUID = 1L;

	AnsweredAlready() {
		super("grants.confirmation.answered-already");
	}

}
