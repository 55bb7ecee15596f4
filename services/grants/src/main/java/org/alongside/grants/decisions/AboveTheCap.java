package org.alongside.grants.decisions;

import java.io.Serial;

import org.alongside.platform.data.Refusal;

/** Thrown when somebody would recommend more than one grant may be. */
class AboveTheCap extends Refusal {

	@Serial
	private static final long serialVersionUID = 1L;

	AboveTheCap(String most) {
		super("grants.above-the-cap", most);
	}

}
