package org.alongside.members.bereavement;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * What the page that looks for a member may send.
 *
 * @param who an email address or a reference, as it was typed
 */
record FindForm(@NotBlank(message = "{members.bereavement.find.missing}") @Nullable String who) {

	static final FindForm EMPTY = new FindForm(null);

	String typed() {
		return (this.who != null) ? this.who.strip() : "";
	}

}
