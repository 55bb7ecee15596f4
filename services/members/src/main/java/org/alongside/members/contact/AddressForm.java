package org.alongside.members.contact;

import jakarta.validation.constraints.NotBlank;
import org.alongside.members.people.Email;
import org.alongside.members.people.EmailAddress;
import org.jspecify.annotations.Nullable;

/** What the page of one's address may send. */
record AddressForm(@NotBlank(message = "{members.email.missing}") @Email @Nullable String email) {

	/** Only of a form without errors. */
	EmailAddress address() {
		return EmailAddress.parse((this.email != null) ? this.email : "").orElseThrow();
	}

}
