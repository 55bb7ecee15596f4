package org.alongside.members.staff;

import org.alongside.platform.data.Refusal;

/** Thrown when an administrator would lock themselves out. */
class OwnAdministratorRole extends Refusal {

	OwnAdministratorRole() {
		super("members.staff.own-administrator-role");
	}

}
