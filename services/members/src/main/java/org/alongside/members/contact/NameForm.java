package org.alongside.members.contact;

import jakarta.validation.constraints.NotBlank;
import org.alongside.members.people.Name;
import org.alongside.members.people.PersonName;
import org.jspecify.annotations.Nullable;

/** What the page of one's name may send. */
record NameForm(@NotBlank(message = "{members.name.missing}") @Name @Nullable String name) {

	/** Only of a form without errors. */
	String called() {
		return PersonName.parse((this.name != null) ? this.name : "").orElseThrow();
	}

}
