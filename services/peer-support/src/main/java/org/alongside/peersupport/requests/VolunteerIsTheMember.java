package org.alongside.peersupport.requests;

import java.io.Serial;

import org.alongside.platform.data.Refusal;

/** Thrown when somebody would be their own buddy. */
class VolunteerIsTheMember extends Refusal {

	@Serial
	private static final long serialVersionUID = 1L;

	VolunteerIsTheMember() {
		super("peer-support.volunteer-is-the-member");
	}

}
