package org.alongside.members.people;

import java.time.Instant;

/** Every fact of a member's life. */
public sealed interface MemberEvent {

	/** Whom the fact is about. */
	MemberId id();

	/** When it came to be. */
	Instant at();

	/** The address was confirmed. */
	record Joined(MemberId id, Instant at, String email, String name) implements MemberEvent {
	}

	/** They have died. */
	record Died(MemberId id, Instant at) implements MemberEvent {
	}

	/** That they had died was a mistake. */
	record Lives(MemberId id, Instant at) implements MemberEvent {
	}

	/** A question was answered, for the first time or anew. */
	record ProfileChanged(MemberId id, Instant at, Profile profile) implements MemberEvent {
	}

	/** They are of age from today. */
	record CameOfAge(MemberId id, Instant at) implements MemberEvent {
	}

	/** They are called otherwise, or mail goes elsewhere. */
	record ContactChanged(MemberId id, Instant at, String email, String name) implements MemberEvent {
	}

}
