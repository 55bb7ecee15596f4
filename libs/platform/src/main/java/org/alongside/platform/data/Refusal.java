package org.alongside.platform.data;

import java.io.Serial;

/**
 * Someone may not do this now, and is told why. Carries a stable code, whose words stand
 * in the messages files; a page answers it with 409.
 */
public abstract class Refusal extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final String code;

	private final transient Object[] arguments;

	protected Refusal(String code, Object... arguments) {
		super(code);
		this.code = code;
		this.arguments = arguments.clone();
	}

	/**
	 * The name of this refusal, which is also the key of its words.
	 * @return for example {@code grants.decider-is-applicant}
	 */
	public String code() {
		return this.code;
	}

	/**
	 * What the words mention.
	 * @return the message's arguments, in order
	 */
	public Object[] arguments() {
		return this.arguments.clone();
	}

}
