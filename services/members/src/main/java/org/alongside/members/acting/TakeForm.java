package org.alongside.members.acting;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What the page may send on which a person takes over. */
record TakeForm(@NotNull(message = "{members.take-over.helpers.missing}") @Nullable Helpers helpers) {

	static final TakeForm EMPTY = new TakeForm(null);

	/** What becomes of those who acted for the person. */
	enum Helpers {

		GO_ON, END

	}

}
