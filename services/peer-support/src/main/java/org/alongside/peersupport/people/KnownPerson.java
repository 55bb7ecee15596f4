package org.alongside.peersupport.people;

import java.util.List;

import org.alongside.peersupport.traits.Traits;

/**
 * What is known of a member. Nothing is, until members has told it.
 *
 * @param traits what members told of them
 * @param unavailable weekly times that are no good, such as {@code MON-0900-1200}
 * @param infusionDays days of the week on which treatment falls
 * @param withdrawn whether they took back a consent that matching rests on
 * @param dead whether they have died
 */
public record KnownPerson(Traits traits, List<String> unavailable, List<String> infusionDays, boolean withdrawn,
		boolean dead) {

	static final KnownPerson UNKNOWN = new KnownPerson(Traits.UNKNOWN, List.of(), List.of(), false, false);

	KnownPerson with(boolean withdrawn, boolean dead) {
		return new KnownPerson(this.traits, this.unavailable, this.infusionDays, withdrawn, dead);
	}

}
