package org.alongside.members.acting;

import java.time.Instant;
import java.util.UUID;

import org.alongside.members.people.MemberId;

/** What comes of helping and handing over. */
public sealed interface ActingEvent {

	/** When. */
	Instant at();

	/** From now on the helper may act for the person. */
	record Appointed(MemberId person, MemberId helper, Instant at) implements ActingEvent {
	}

	/** From now on no longer. */
	record Ended(MemberId person, MemberId helper, Instant at) implements ActingEvent {
	}

	/**
	 * Somebody must be written to. Never leaves the process as it is: address and link
	 * are sealed before they are told.
	 */
	record Letter(UUID id, Instant at, String kind, Instant expiresAt, String email, String name,
			String link) implements ActingEvent {

		@Override
		public String toString() {
			return "Letter[" + this.kind + ']';
		}

	}

}
