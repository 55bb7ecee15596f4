package org.alongside.members.signin;

import jakarta.validation.constraints.NotBlank;
import org.alongside.members.people.Email;
import org.alongside.members.people.EmailAddress;
import org.jspecify.annotations.Nullable;

/** What the sign-in page may send. */
record EmailForm(@NotBlank(message = "{members.email.missing}") @Email @Nullable String email) {

	static final EmailForm EMPTY = new EmailForm(null);

	/** Only of a form without errors. */
	EmailAddress address() {
		return EmailAddress.parse((this.email != null) ? this.email : "").orElseThrow();
	}

}
