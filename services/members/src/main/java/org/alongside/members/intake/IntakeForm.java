package org.alongside.members.intake;

import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.alongside.members.consent.Purpose;
import org.alongside.members.people.Condition;
import org.alongside.members.people.Email;
import org.alongside.members.people.EmailAddress;
import org.alongside.members.people.Name;
import org.alongside.members.people.Nation;
import org.alongside.members.people.PersonName;
import org.alongside.members.people.Relationship;
import org.jspecify.annotations.Nullable;

/**
 * What staff type while somebody is on the phone.
 *
 * @param key names this form, so that sending it twice counts once
 * @param agreed to which words that were read out they said yes
 * @param different whether staff saw that it is nobody who is known
 */
record IntakeForm(@NotNull(message = "{members.form.old}") @Nullable UUID key,
		@NotBlank(message = "{members.intake.name.missing}") @Name @Nullable String name,
		@Pattern(regexp = "(?:[+(]?[0-9][0-9 ()./-]{5,28})?",
				message = "{members.intake.phone.unreadable}") @Nullable String phone,
		@Email @Nullable String email, @Nullable Nation nation, @Nullable Relationship relationship,
		@Nullable Condition condition, @Nullable Set<Purpose> agreed, @Nullable Boolean different) {

	static IntakeForm empty(UUID key) {
		return new IntakeForm(key, null, null, null, null, null, null, null, null);
	}

	boolean isSomebodyElse() {
		return Boolean.TRUE.equals(this.different);
	}

	UUID formKey() {
		if (this.key == null) {
			throw new IllegalStateException("Only of a form without errors");
		}
		return this.key;
	}

	String called() {
		return PersonName.parse((this.name != null) ? this.name : "").orElseThrow();
	}

	@Nullable EmailAddress address() {
		return EmailAddress.parse((this.email != null) ? this.email : "").orElse(null);
	}

	@Nullable String number() {
		return (this.phone == null || this.phone.isBlank()) ? null : this.phone;
	}

	Set<Purpose> yes() {
		return (this.agreed != null) ? this.agreed : Set.of();
	}

	/** What a condition is may be noted only with a yes to that. */
	boolean notesHealthWithoutYes() {
		return this.condition != null && !yes().contains(Purpose.HOLD_HEALTH_DATA);
	}

}
