package org.alongside.peersupport.volunteers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.alongside.peersupport.vetting.Requirement;

/** Every fact of a volunteer's life that others act on, here or beyond. */
public sealed interface VolunteerEvent {

	VolunteerId id();

	UUID memberId();

	Instant at();

	/** Somebody offered their time. */
	record Applied(VolunteerId id, UUID memberId, String reference, Instant at) implements VolunteerEvent {
	}

	/** They may be introduced to people. */
	record Approved(VolunteerId id, UUID memberId, String reference, Instant at) implements VolunteerEvent {
	}

	/** They rest; whom they talk to is handed over. */
	record Paused(VolunteerId id, UUID memberId, PauseReason reason, Instant at) implements VolunteerEvent {
	}

	/** They are back. */
	record Resumed(VolunteerId id, UUID memberId, Instant at) implements VolunteerEvent {
	}

	/** They stopped, or were told no. */
	record Left(VolunteerId id, UUID memberId, Instant at) implements VolunteerEvent {
	}

	/** Something ends soon. */
	record VettingExpiring(VolunteerId id, UUID memberId, String reference, Requirement requirement, LocalDate until,
			Instant at) implements VolunteerEvent {
	}

	/** Something has ended: they are not matched. */
	record VettingLapsed(VolunteerId id, UUID memberId, String reference, Requirement requirement,
			Instant at) implements VolunteerEvent {
	}

	/**
	 * Somebody who knows them is asked.
	 *
	 * @param email where the mail goes
	 * @param path of the page, with the one-time token in it
	 */
	record RefereeAsked(VolunteerId id, UUID memberId, UUID refereeId, String name, String email, String path,
			Instant expiresAt, Instant at) implements VolunteerEvent {

		@Override
		public String toString() {
			return "RefereeAsked[" + this.refereeId + "]";
		}

	}

}
