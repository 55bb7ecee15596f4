package org.alongside.members.staff;

import org.alongside.members.people.MemberId;
import org.alongside.platform.security.SignedIn;

/** What happened to somebody who works here, that ends where they are signed in. */
public sealed interface StaffEvent {

	/** Who works here. */
	MemberId person();

	/** They are invited anew: what they signed in with before is no longer theirs. */
	record Reinvited(MemberId person, SignedIn by) implements StaffEvent {
	}

	/** An administrator signs them out everywhere. */
	record SignedOut(MemberId person) implements StaffEvent {
	}

}
