package org.alongside.members.enquiries;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which form something was written on, and since when it was open. It never grows too
 * old: whoever writes slowly may take a week.
 *
 * @param form the form's id
 * @param openedAt when its page was asked for
 */
record Ticket(UUID form, Instant openedAt) {

	private static final String USE = "form";

	String signed(SignedTexts texts) {
		return texts.sign(USE, this.form + "/" + this.openedAt.toEpochMilli());
	}

	static Optional<Ticket> read(@Nullable String signed, SignedTexts texts) {
		return texts.read(USE, signed).map((text) -> {
			String[] parts = text.split("/");
			return new Ticket(UUID.fromString(parts[0]), Instant.ofEpochMilli(Long.parseLong(parts[1])));
		});
	}

	boolean isYoungerThan(Duration age, Instant now) {
		return now.isBefore(this.openedAt.plus(age));
	}

}
