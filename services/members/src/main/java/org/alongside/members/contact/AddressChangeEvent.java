package org.alongside.members.contact;

import java.time.Instant;
import java.util.UUID;

/** What becomes of a wish to have another address. */
public sealed interface AddressChangeEvent {

	/**
	 * A link must be mailed to the new address. Never leaves the process as it is: what
	 * opens is sealed before it is told.
	 */
	record Asked(UUID id, Instant at, Instant expiresAt, String email, String name,
			String link) implements AddressChangeEvent {
	}

	/**
	 * The new address counts; whoever reads the old one must hear of it.
	 *
	 * @param link where the person sees what we hold
	 */
	record Moved(UUID id, Instant at, String oldEmail, String name, String link) implements AddressChangeEvent {
	}

}
