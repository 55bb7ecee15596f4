package org.alongside.members.bereavement;

import jakarta.validation.constraints.NotBlank;
import org.alongside.members.people.Email;
import org.jspecify.annotations.Nullable;

/** What the page that looks for a member may send. */
record FindForm(@NotBlank(message = "{members.email.missing}") @Email @Nullable String email) {

	static final FindForm EMPTY = new FindForm(null);

	String typed() {
		return (this.email != null) ? this.email : "";
	}

}
