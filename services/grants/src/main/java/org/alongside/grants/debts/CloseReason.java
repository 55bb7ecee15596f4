package org.alongside.grants.debts;

import java.util.List;

/** Why a debt was dropped or given up. */
public enum CloseReason {

	/** It was not too much after all. */
	NOT_OWED,

	/** Asking for it back would make things harder than it is worth. */
	HARDSHIP,

	/** It was our mistake, and they could not know. */
	OUR_MISTAKE,

	/** Whoever was paid has died. */
	DIED,

	/** So small that getting it back costs more. */
	SMALL,

	/** Nobody can be reached. */
	NO_ANSWER,

	/** The bank sent the payment back: nobody owes what they did not get. */
	CAME_BACK;

	/** What a person may choose when they give a debt up. */
	public static List<CloseReason> forWritingOff() {
		return List.of(HARDSHIP, OUR_MISTAKE, NOT_OWED, DIED, SMALL, NO_ANSWER);
	}

	/** What a person may choose when they drop what was not confirmed yet. */
	public static List<CloseReason> forDropping() {
		return List.of(NOT_OWED, OUR_MISTAKE, DIED, SMALL);
	}

}
