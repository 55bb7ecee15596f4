package org.alongside.platform.data;

import java.io.Serial;

/**
 * The record is no longer, or not yet, in a state that allows this step.
 */
public class IllegalTransition extends Refusal {

	@Serial
	private static final long serialVersionUID = 1L;

	/**
	 * Refuses a step.
	 * @param id which record
	 * @param from the state it is in
	 * @param to the state it was asked to take
	 */
	public IllegalTransition(Object id, Enum<?> from, Enum<?> to) {
		super("platform.illegal-transition", from.name(), to.name(), id);
	}

}
