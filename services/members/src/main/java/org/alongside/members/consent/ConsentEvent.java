package org.alongside.members.consent;

import java.time.Instant;

import org.alongside.members.people.MemberId;

/** What comes of asking people whether they agree. */
public sealed interface ConsentEvent {

	/** Who agrees, or no longer does. */
	MemberId member();

	/** To what. */
	Purpose purpose();

	/** When. */
	Instant at();

	/**
	 * They agreed.
	 *
	 * @param wording the version of the words
	 * @param jurisdiction the code of the nation they live in, or {@code UNKNOWN}
	 * @param basis why the law lets us
	 * @param by whose word it rests on
	 */
	record Given(MemberId member, Purpose purpose, Instant at, String wording, String jurisdiction, String basis,
			GivenBy by) implements ConsentEvent {
	}

	/** They no longer agree: what rests on it stops at once. */
	record Withdrawn(MemberId member, Purpose purpose, Instant at) implements ConsentEvent {
	}

}
