package org.alongside.members.staff;

import org.alongside.platform.data.Refusal;

/** Thrown when an administrator would invite themselves anew: another one must. */
class OwnInvitation extends Refusal {

	OwnInvitation() {
		super("members.staff.own-invitation");
	}

}
