package org.alongside.members.staff;

import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import org.alongside.members.people.Email;
import org.alongside.members.people.EmailAddress;
import org.alongside.members.people.Name;
import org.alongside.members.people.PersonName;
import org.jspecify.annotations.Nullable;

/** What the invitation page may send. */
record InvitationForm(@NotBlank(message = "{members.email.missing}") @Email @Nullable String email,
		@NotBlank(message = "{members.name.missing}") @Name @Nullable String name,
		@NotEmpty(message = "{members.roles.missing}") @Nullable Set<StaffRole> roles) {

	static final InvitationForm EMPTY = new InvitationForm(null, null, Set.of());

	/** Only of a form without errors. */
	EmailAddress address() {
		return EmailAddress.parse((this.email != null) ? this.email : "").orElseThrow();
	}

	/** Only of a form without errors. */
	String called() {
		return PersonName.parse((this.name != null) ? this.name : "").orElseThrow();
	}

	/** Only of a form without errors. */
	Set<StaffRole> given() {
		return (this.roles != null) ? this.roles : Set.of();
	}

}
