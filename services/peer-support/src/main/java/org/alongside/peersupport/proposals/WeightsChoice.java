package org.alongside.peersupport.proposals;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Which version somebody agrees to or drops, as the button sent it. */
record WeightsChoice(@Nullable String version) {

	/** The version's number; 0, which there is none of, for anything else. */
	int number() {
		String digits = Objects.requireNonNullElse(this.version, "");
		return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
	}

}
