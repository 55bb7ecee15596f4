package org.alongside.grants.audits;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * One drawing.
 *
 * @param percent how many in a hundred of the others are drawn by lot
 * @param aboveMinor every claim above this is looked at, in its own currency
 */
record DrawView(DrawId id, String drawnBy, Instant drawnAt, String seed, int percent, long aboveMinor, int population,
		int chosen) {

	/** The limit as people read it; it is the same number in each currency. */
	public String above() {
		return BigDecimal.valueOf(this.aboveMinor, 2).toPlainString();
	}

}
