package org.alongside.members.staff;

import org.alongside.platform.data.Refusal;

/** Thrown when roles were chosen on a screen that somebody has outrun. */
class RolesChangedMeanwhile extends Refusal {

	RolesChangedMeanwhile() {
		super("members.staff.roles.stale");
	}

}
