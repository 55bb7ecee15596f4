package org.alongside.notifications.delivery;

import org.alongside.notifications.letters.Occasion;

/**
 * Where a letter goes, and what it is to say.
 *
 * @param email as the person typed it
 */
record Posting(String email, Occasion occasion) {
}
