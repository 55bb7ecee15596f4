package org.alongside.members.doubles;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * What the page may send on which one of us says that two records are of one person.
 *
 * @param reference of the record that is to close
 * @param known ticked by who spoke with the person
 */
record SecondRecordForm(@NotBlank(message = "{members.doubles.reference.missing}") @Nullable String reference,
		@Nullable Boolean known) {

	static final SecondRecordForm EMPTY = new SecondRecordForm(null, null);

	String typed() {
		return (this.reference != null) ? this.reference : "";
	}

	boolean isKnown() {
		return Boolean.TRUE.equals(this.known);
	}

}
