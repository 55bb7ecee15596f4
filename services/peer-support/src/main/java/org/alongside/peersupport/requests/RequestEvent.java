package org.alongside.peersupport.requests;

import java.time.Instant;
import java.util.UUID;

/** Every fact of a request's life that others act on, here or beyond. */
public sealed interface RequestEvent {

	RequestId id();

	/** Whom the fact concerns first: the one who gets the mail. */
	UUID memberId();

	String reference();

	Instant at();

	/** Somebody asked for a buddy. */
	record Made(RequestId id, UUID memberId, String reference, Instant at) implements RequestEvent {
	}

	/** The coordinator has a proposal to look at. */
	record Proposed(RequestId id, UUID memberId, String reference, Instant at) implements RequestEvent {
	}

	/** The volunteer is asked first. */
	record VolunteerAsked(RequestId id, UUID memberId, String reference, Instant answerBy,
			Instant at) implements RequestEvent {
	}

	/** The volunteer would, so the member is asked. */
	record MemberAsked(RequestId id, UUID memberId, String reference, Instant answerBy,
			Instant at) implements RequestEvent {
	}

	/** Whoever is asked has not answered, and the time is nearly over. */
	record LapsesSoon(RequestId id, UUID memberId, String reference, boolean byVolunteer, Instant answerBy,
			Instant at) implements RequestEvent {
	}

	/** One of the two said no. Nobody is told why. */
	record Declined(RequestId id, UUID memberId, String reference, boolean byVolunteer,
			Instant at) implements RequestEvent {
	}

	/** One of the two did not answer in time. */
	record Expired(RequestId id, UUID memberId, String reference, boolean byVolunteer,
			Instant at) implements RequestEvent {
	}

	/** Both said yes. */
	record Introduced(RequestId id, UUID memberId, UUID volunteerMemberId, String reference,
			Instant at) implements RequestEvent {
	}

	/** It is time to ask one of the two how it goes. */
	record CheckInDue(RequestId id, UUID memberId, String reference, Instant at) implements RequestEvent {
	}

	/** They have stopped. */
	record Ended(RequestId id, UUID memberId, UUID volunteerMemberId, String reference,
			Instant at) implements RequestEvent {
	}

	/**
	 * The member took it back.
	 *
	 * @param sent whether others had heard of it
	 */
	record Withdrawn(RequestId id, UUID memberId, String reference, boolean sent, Instant at) implements RequestEvent {
	}

}
