package org.alongside.members.people;

import java.util.Set;

/** The life of a member, as far as it goes today. */
enum MemberStatus {

	/** Gave an address; whether it is theirs is not known. */
	PENDING,
	/** Confirmed the address. */
	JOINED,
	/** Has died, as staff were told; should that be a mistake, all is as before. */
	DIED;

	Set<MemberStatus> next() {
		return switch (this) {
			case PENDING -> Set.of(JOINED);
			case JOINED -> Set.of(DIED);
			case DIED -> Set.of(JOINED);
		};
	}

}
