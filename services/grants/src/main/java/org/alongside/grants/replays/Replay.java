package org.alongside.grants.replays;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An answer, worked out again by the rule set it was given by from what it was given of.
 *
 * @param mark tells what the rules looked at from anything else, and says nothing of it;
 * null when it cannot be opened
 * @param comparison null when it cannot be opened
 */
record Replay(KeptAnswer kept, Outcome outcome, @Nullable String mark, @Nullable Comparison comparison) {

	/** Which rules differ. */
	List<String> differing() {
		return (this.comparison != null)
				? this.comparison.lines().stream().filter((line) -> !line.isSame()).map(Comparison.Line::code).toList()
				: List.of();
	}

	/** What came of it. */
	enum Outcome {

		/** The very same answer. */
		SAME,

		/** Another answer, or the same of other figures. */
		DIFFERENT,

		/** The family has left, and with it the key. */
		FORGOTTEN,

		/** It opens, or should, but cannot be read. */
		UNREADABLE

	}

}
