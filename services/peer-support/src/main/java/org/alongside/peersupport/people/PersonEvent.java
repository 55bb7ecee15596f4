package org.alongside.peersupport.people;

import java.time.Instant;
import java.util.UUID;

/** What members told of a person that others here act on, in the same transaction. */
public sealed interface PersonEvent {

	UUID memberId();

	/** They have died. */
	record Died(UUID memberId, Instant at) implements PersonEvent {
	}

	/** That they had died was a mistake. */
	record Lives(UUID memberId, Instant at) implements PersonEvent {
	}

	/** They took back a consent that matching or meeting rests on. */
	record ConsentGone(UUID memberId, Instant at) implements PersonEvent {
	}

}
