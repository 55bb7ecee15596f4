package org.alongside.grants.confirmations;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What somebody at a hospital said.
 *
 * @param shownFrom the first day that the family gave, as they saw it
 * @param shownTo the last; null while the patient is still there
 * @param from the first day that they stand for; null with a no
 * @param to the last
 * @param words what else they wrote; empty for nothing
 */
record Given(Word word, LocalDate shownFrom, @Nullable LocalDate shownTo, @Nullable LocalDate from,
		@Nullable LocalDate to, String words) {

	/** The three things that can be said of a stay. */
	enum Word {

		/** These dates are right. */
		YES,

		/** The stay is right, its dates are others. */
		OTHER_DATES,

		/** It is not so, or they cannot say. */
		NO

	}

	@Override
	public String toString() {
		return "Given";
	}

}
