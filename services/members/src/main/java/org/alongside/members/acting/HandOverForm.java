package org.alongside.members.acting;

import jakarta.validation.constraints.NotBlank;
import org.alongside.members.people.Email;
import org.alongside.members.people.EmailAddress;
import org.jspecify.annotations.Nullable;

/** What the page may send on which somebody is handed what is theirs. */
record HandOverForm(@NotBlank(message = "{members.hand-over.email.missing}") @Email @Nullable String email) {

	static final HandOverForm EMPTY = new HandOverForm(null);

	/** Only of a form without errors. */
	EmailAddress address() {
		return EmailAddress.parse((this.email != null) ? this.email : "").orElseThrow();
	}

}
