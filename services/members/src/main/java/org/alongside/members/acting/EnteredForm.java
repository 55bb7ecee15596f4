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
 * What the page may send on which a helper enters a person.
 *
 * @param key names this form, so that sending it twice counts once
 */
record EnteredForm(@NotNull(message = "{members.form.old}") @Nullable UUID key,
		@NotBlank(message = "{members.helping.enter.name.missing}") @Name @Nullable String name,
		@NotNull(message = "{members.tie.missing}") @Nullable Tie tie,
		@NotNull(message = "{members.helping.knows.missing}") @Nullable Knows knows, @Email @Nullable String email) {

	static EnteredForm empty(UUID key) {
		return new EnteredForm(key, null, null, null, null);
	}

	UUID formKey() {
		return required(this.key);
	}

	String called() {
		return PersonName.parse(required(this.name)).orElseThrow();
	}

	Tie tied() {
		return required(this.tie);
	}

	Knows known() {
		return required(this.knows);
	}

	@Nullable EmailAddress address() {
		return EmailAddress.parse((this.email != null) ? this.email : "").orElse(null);
	}

	private static <T> T required(@Nullable T value) {
		if (value == null) {
			throw new IllegalStateException("Only of a form without errors");
		}
		return value;
	}

}
