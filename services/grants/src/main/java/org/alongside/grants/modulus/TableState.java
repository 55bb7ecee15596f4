package org.alongside.grants.modulus;

import org.jspecify.annotations.Nullable;

/**
 * Whether there is a table to check account numbers with.
 *
 * @param version the day and the first digits of the SHA-256 of the table; null without
 * one
 */
public record TableState(Kind kind, @Nullable String version) {

	/** Set and read, not set, or set and of no use. */
	public enum Kind {

		READ, NONE, UNREADABLE

	}

}
