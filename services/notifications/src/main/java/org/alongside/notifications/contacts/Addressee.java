package org.alongside.notifications.contacts;

import java.util.Locale;
import java.util.UUID;

/**
 * Whom a letter goes to.
 *
 * @param email where mail goes, as the person typed it
 * @param name what the person asked to be called
 */
public record Addressee(UUID member, String email, String name, Locale locale) {

	/**
	 * The address as staff see it: enough to compare with what a caller says, not enough
	 * to write to.
	 * @return for example {@code m…@example.org}
	 */
	public String masked() {
		int at = this.email.lastIndexOf('@');
		return (at < 1) ? "…"
				: this.email.substring(0, this.email.offsetByCodePoints(0, 1)) + "…" + this.email.substring(at);
	}

}
