package org.alongside.members.intake;

import java.time.Instant;
import java.util.UUID;

import org.alongside.members.people.MemberId;

/** What comes of a phone call. */
public sealed interface IntakeEvent {

	/** Staff entered somebody. */
	record Entered(MemberId member, UUID staff, Instant at) implements IntakeEvent {
	}

}
