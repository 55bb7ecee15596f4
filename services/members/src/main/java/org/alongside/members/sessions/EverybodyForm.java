package org.alongside.members.sessions;

import org.jspecify.annotations.Nullable;

/**
 * What the page may send on which everybody is signed out.
 *
 * @param sure ticked by who means it
 */
record EverybodyForm(@Nullable Boolean sure) {

	static final EverybodyForm EMPTY = new EverybodyForm(null);

	boolean isSure() {
		return Boolean.TRUE.equals(this.sure);
	}

}
