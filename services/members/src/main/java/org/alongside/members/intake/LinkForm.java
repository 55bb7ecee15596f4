package org.alongside.members.intake;

import jakarta.validation.constraints.NotBlank;
import org.alongside.members.people.Email;
import org.alongside.members.people.EmailAddress;
import org.jspecify.annotations.Nullable;

/** Where the link to take over goes. */
record LinkForm(@NotBlank(message = "{members.hand-over.email.missing}") @Email @Nullable String email) {

	/** Only of a form without errors. */
	EmailAddress address() {
		return EmailAddress.parse((this.email != null) ? this.email : "").orElseThrow();
	}

}
