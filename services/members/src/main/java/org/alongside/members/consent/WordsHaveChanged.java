package org.alongside.members.consent;

import org.alongside.platform.data.Refusal;

/** Thrown when somebody agrees to words that no longer count. */
class WordsHaveChanged extends Refusal {

	WordsHaveChanged() {
		super("members.consent.words-have-changed");
	}

}
