package org.alongside.members.acting;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.alongside.members.people.Email;
import org.alongside.members.people.EmailAddress;
import org.alongside.members.people.Name;
import org.alongside.members.people.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * What the page may send on which a person asks somebody to help.
 *
 * @param key names this form, so that sending it twice counts once
 */
record AppointForm(@NotNull(message = "{members.form.old}") @Nullable UUID key,
		@NotBlank(message = "{members.helpers.appoint.name.missing}") @Name @Nullable String name,
		@NotBlank(message = "{members.helpers.appoint.email.missing}") @Email @Nullable String email,
		@NotNull(message = "{members.tie.missing}") @Nullable Tie tie) {

	static AppointForm empty(UUID key) {
		return new AppointForm(key, null, null, null);
	}

	UUID formKey() {
		return required(this.key);
	}

	String called() {
		return PersonName.parse(required(this.name)).orElseThrow();
	}

	EmailAddress address() {
		return EmailAddress.parse(required(this.email)).orElseThrow();
	}

	Tie tied() {
		return required(this.tie);
	}

	private static <T> T required(@Nullable T value) {
		if (value == null) {
			throw new IllegalStateException("Only of a form without errors");
		}
		return value;
	}

}
