package org.alongside.members.bereavement;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What the page may send when support was offered. */
record OfferedForm(@NotNull(message = "{members.bereavement.offered.missing}") @Nullable Offered how) {

	static final OfferedForm EMPTY = new OfferedForm(null);

	/** Only of a form without errors. */
	Offered chosen() {
		if (this.how == null) {
			throw new IllegalStateException("Nobody said how it was offered");
		}
		return this.how;
	}

}
