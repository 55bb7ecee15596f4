package org.alongside.peersupport.choosing;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Whom somebody picked, as the button sent it. */
record PickForm(@Nullable String number) {

	static final PickForm EMPTY = new PickForm(null);

	/** The number; 0, which nobody has, for anything else. */
	int picked() {
		String digits = Objects.requireNonNullElse(this.number, "");
		return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : 0;
	}

}
