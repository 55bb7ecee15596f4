package org.alongside.grants.applications;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A place on a shelf: everything after it came later. */
record Place(Instant at, UUID id) {

	static final Place START = new Place(Instant.EPOCH, new UUID(0, 0));

	private static final Instant FIRST_POSSIBLE = Instant.parse("2000-01-01T00:00:00Z");

	private static final Instant LAST_POSSIBLE = Instant.parse("2999-12-31T23:59:59Z");

	/** Reads a place as {@link #text} wrote it; whatever cannot be one is the start. */
	static Place of(@Nullable String text) {
		if (text == null || !text.contains("~")) {
			return START;
		}
		try {
			String[] parts = text.split("~", 2);
			Instant at = Instant.parse(parts[0]);
			return (at.isBefore(FIRST_POSSIBLE) || at.isAfter(LAST_POSSIBLE)) ? START
					: new Place(at, UUID.fromString(parts[1]));
		}
		catch (DateTimeParseException | IllegalArgumentException unreadable) {
			return START;
		}
	}

	String text() {
		return this.at + "~" + this.id;
	}

}
