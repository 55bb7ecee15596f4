package org.alongside.members.find;

import org.jspecify.annotations.Nullable;

/**
 * What was typed to find somebody. Sent as a form, so that no name stands in an address.
 */
record SearchForm(@Nullable String typed) {

	static final SearchForm EMPTY = new SearchForm(null);

	String text() {
		return (this.typed != null) ? this.typed.strip() : "";
	}

	boolean isTooShort() {
		return this.text().codePoints().filter(Character::isLetterOrDigit).limit(2).count() < 2;
	}

}
