package org.alongside.notifications.delivery;

import org.alongside.notifications.calendars.Invitation;
import org.alongside.notifications.letters.Occasion;
import org.jspecify.annotations.Nullable;

/**
 * Where a letter goes, and what it is to say.
 *
 * @param email as the person typed it
 * @param invitation what it brings for a calendar, if anything
 */
record Posting(String email, Occasion occasion, @Nullable Invitation invitation) {

	Posting(String email, Occasion occasion) {
		this(email, occasion, null);
	}

}
