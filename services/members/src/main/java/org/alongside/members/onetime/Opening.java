package org.alongside.members.onetime;

import java.util.UUID;

import org.alongside.members.people.MemberId;

/** What came of trying a key. */
public sealed interface Opening {

	/**
	 * The key fits, and is used up.
	 *
	 * @param person who reads the mail it came in
	 * @param purpose what it was for
	 * @param key which it was
	 */
	record Opened(MemberId person, Purpose purpose, UUID key) implements Opening {
	}

	/** The key does not open, and why. */
	record Shut(Reason why) implements Opening {
	}

	/** Why a key does not open. */
	enum Reason {

		/** There is no such key. */
		UNKNOWN,
		/** It was used before. */
		USED,
		/** It was carried too long. */
		EXPIRED,
		/** Wrong codes were tried too often on this way. */
		WORN_OUT,
		/** The six digits are not the ones in the mail. */
		WRONG_CODE,
		/** It was asked for in another browser: the code from the mail is needed. */
		ANOTHER_BROWSER

	}

}
