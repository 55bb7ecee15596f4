package org.alongside.members.joining;

import jakarta.validation.constraints.NotBlank;
import org.alongside.members.people.Email;
import org.alongside.members.people.EmailAddress;
import org.alongside.members.people.Name;
import org.alongside.members.people.PersonName;
import org.jspecify.annotations.Nullable;

/** What the joining page may send. */
record JoinForm(@NotBlank(message = "{members.name.missing}") @Name @Nullable String name,
		@NotBlank(message = "{members.email.missing}") @Email @Nullable String email) {

	static final JoinForm EMPTY = new JoinForm(null, null);

	/** Only of a form without errors. */
	EmailAddress address() {
		return EmailAddress.parse((this.email != null) ? this.email : "").orElseThrow();
	}

	/** Only of a form without errors. */
	String called() {
		return PersonName.parse((this.name != null) ? this.name : "").orElseThrow();
	}

}
