package org.alongside.members.acting;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What the page may send on which a person says what a helper may see and do.
 *
 * @param open what they may; none ticked means nothing of it
 */
record OpenForm(@Nullable Set<Area> open) {

	Set<Area> shut() {
		return Area.without((this.open != null) ? this.open : Set.of());
	}

}
