package org.alongside.platform.security;

import java.io.Serial;

import org.alongside.platform.data.Refusal;

/**
 * Thrown when whoever acts for a person would open what is private to that person.
 */
public class ClosedWhileActing extends Refusal {

	@Serial
	private static final long serialVersionUID = 1L;

	/**
	 * Names the person whose private matter it is.
	 * @param person for whom somebody acts
	 */
	public ClosedWhileActing(SignedIn person) {
		super("platform.closed-while-acting", person.name());
	}

}
