package org.alongside.peersupport.groups;

import java.io.Serial;

import org.alongside.platform.data.Refusal;

/** Thrown when whoever leads a group would take one of its places. */
class LeadsTheGroup extends Refusal {

	@Serial
	private static final long serialVersionUID = 1L;

	LeadsTheGroup() {
		super("peer-support.leads-the-group");
	}

}
