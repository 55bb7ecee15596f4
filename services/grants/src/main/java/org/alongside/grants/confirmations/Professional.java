package org.alongside.grants.confirmations;

import java.util.Locale;

/**
 * Somebody at a hospital who can confirm a stay.
 *
 * @param job what they do there, such as ward nurse
 * @param email where they work
 */
public record Professional(String name, String job, String email) {

	/** Whether a mail to both reaches the same person. */
	boolean hasAddressOf(Professional other) {
		return this.email.equalsIgnoreCase(other.email);
	}

	/** What follows the @, in small letters. */
	String domain() {
		return this.email.substring(this.email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
	}

	@Override
	public String toString() {
		return "Professional";
	}

}
