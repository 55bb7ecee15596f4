package org.alongside.notifications.contacts;

import java.util.UUID;

/**
 * What changed in what we know of a member.
 */
public sealed interface ContactEvent {

	/** We know where to write to. */
	record Known(UUID member) implements ContactEvent {
	}

	/** The member has died, and is not written to unless that was a mistake. */
	record Silenced(UUID member) implements ContactEvent {
	}

	/** The member had not died. */
	record Restored(UUID member) implements ContactEvent {
	}

	/** The member has left, and is not written to. */
	record Gone(UUID member) implements ContactEvent {
	}

}
