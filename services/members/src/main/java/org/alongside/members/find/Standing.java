package org.alongside.members.find;

import org.alongside.members.people.Person;

/** How somebody who was found stands with us. */
enum Standing {

	/** Has not confirmed their address. */
	PENDING,
	/** Is a member. */
	JOINED,
	/** Has died, as staff were told. */
	DIED;

	static Standing of(Person person) {
		if (person.died()) {
			return DIED;
		}
		return person.joined() ? JOINED : PENDING;
	}

}
