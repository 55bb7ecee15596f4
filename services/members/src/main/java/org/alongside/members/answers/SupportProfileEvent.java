package org.alongside.members.answers;

import java.time.Instant;

import org.alongside.members.people.MemberId;

/** What becomes of what matching may know. */
public sealed interface SupportProfileEvent {

	/** Matching may know this from now on, and nothing else. */
	record Changed(MemberId id, Instant at, SupportProfile profile) implements SupportProfileEvent {
	}

}
