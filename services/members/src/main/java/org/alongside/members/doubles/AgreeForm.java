package org.alongside.members.doubles;

import org.jspecify.annotations.Nullable;

/**
 * What the page may send on which somebody else agrees.
 *
 * @param grants ticked by who looked, and found no grant under the record that closes
 */
record AgreeForm(@Nullable Boolean grants) {

	static final AgreeForm EMPTY = new AgreeForm(null);

	boolean hasLooked() {
		return Boolean.TRUE.equals(this.grants);
	}

}
