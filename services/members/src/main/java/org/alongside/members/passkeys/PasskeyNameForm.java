package org.alongside.members.passkeys;

import jakarta.validation.constraints.NotBlank;
import org.alongside.members.people.Name;
import org.alongside.members.people.PersonName;
import org.jspecify.annotations.Nullable;

/** What the page that names a passkey may send. */
record PasskeyNameForm(@NotBlank(message = "{members.passkeys.name.missing}") @Name(
		message = "{members.passkeys.name.too-long}") @Nullable String name) {

	/** Only of a form without errors. */
	String read() {
		return PersonName.parse((this.name != null) ? this.name : "").orElseThrow();
	}

}
