package org.alongside.peersupport.fairness;

import org.alongside.peersupport.traits.Traits;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who asked.
 *
 * @param daysUntilMet how long they waited until they met somebody; null if they have not
 */
record Asked(Traits traits, @Nullable Integer daysUntilMet) {

	boolean hasMet() {
		return this.daysUntilMet != null;
	}

}
