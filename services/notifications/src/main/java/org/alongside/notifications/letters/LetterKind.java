package org.alongside.notifications.letters;

import java.util.Locale;

/**
 * The letters there are. A kind's words are in {@code messages/notifications.properties}
 * under {@code notifications.letter.<code>}.
 */
public enum LetterKind {

	/** A way to sign in. */
	SIGN_IN,

	/** A way to confirm an address and so become a member. */
	JOIN,

	/** A way in for a colleague. */
	INVITATION,

	/** We have your application; here is its reference. */
	APPLICATION_RECEIVED,

	/**
	 * There is a decision; read it here. One letter for yes and no, so that an inbox seen
	 * by others tells neither.
	 */
	APPLICATION_DECIDED,

	/** You took your application back. */
	APPLICATION_WITHDRAWN;

	/**
	 * The kind as it is written in addresses and message keys.
	 * @return for example {@code sign-in}
	 */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Whether it lets someone in: then it waits for nobody else's mail, travels sealed,
	 * and dies.
	 * @return true for the letters of a door
	 */
	public boolean opensADoor() {
		return switch (this) {
			case SIGN_IN, JOIN, INVITATION -> true;
			case APPLICATION_RECEIVED, APPLICATION_DECIDED, APPLICATION_WITHDRAWN -> false;
		};
	}

	/**
	 * Whether a code opens the door too: only where somebody asked, for they type it
	 * where they asked.
	 * @return true for letters to whom it was who asked
	 */
	public boolean hasCode() {
		return this == SIGN_IN || this == JOIN;
	}

}
