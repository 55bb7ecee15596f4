package org.alongside.peersupport.groups;

import java.time.Instant;
import java.util.UUID;

/** Every fact of a meeting that others act on, each for one person. */
public sealed interface GroupEvent {

	SessionFacts session();

	/** Whom it is for. */
	UUID recipient();

	/** How often this person's calendar has heard of this meeting before. */
	int sequence();

	Part part();

	Instant at();

	/** Whoever leads is invited. */
	record LeaderInvited(SessionFacts session, UUID recipient, int sequence, Part part,
			Instant at) implements GroupEvent {
	}

	/** Somebody has a place: they took it, or it came to them from the list. */
	record PlaceGiven(SessionFacts session, UUID recipient, int sequence, Part part, Instant at) implements GroupEvent {
	}

	/** Somebody has it no longer. */
	record PlaceReturned(SessionFacts session, UUID recipient, int sequence, Part part,
			Instant at) implements GroupEvent {
	}

	/** It is at another time. */
	record SessionChanged(SessionFacts session, UUID recipient, int sequence, Part part,
			Instant at) implements GroupEvent {
	}

	/** It will not be. */
	record SessionCancelled(SessionFacts session, UUID recipient, int sequence, Part part,
			Instant at) implements GroupEvent {
	}

	/** It is tomorrow. */
	record ReminderDue(SessionFacts session, UUID recipient, int sequence, Part part,
			Instant at) implements GroupEvent {
	}

	/** What somebody is to a meeting, or how they came to be it. */
	enum Part {

		/** They have a place. */
		PLACE,

		/** They took a place that was free. */
		TAKEN,

		/** They waited for it. */
		FROM_LIST,

		/** They wait for one. */
		WAITING,

		/** They lead. */
		FACILITATOR,

		/** They stand in. */
		BACKUP,

		/** They have died or left, and are told nothing. */
		SILENT

	}

}
