package org.alongside.members.leaving;

import org.jspecify.annotations.Nullable;

/**
 * What the leaving page may send.
 *
 * @param sure ticked by who means it
 */
record LeavingForm(@Nullable Boolean sure) {

	static final LeavingForm EMPTY = new LeavingForm(null);

	boolean isSure() {
		return Boolean.TRUE.equals(this.sure);
	}

}
