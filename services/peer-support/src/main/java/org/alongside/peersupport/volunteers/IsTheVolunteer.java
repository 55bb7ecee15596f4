package org.alongside.peersupport.volunteers;

import java.io.Serial;

import org.alongside.platform.data.Refusal;

/** Thrown when somebody would decide on their own application. */
class IsTheVolunteer extends Refusal {

	@Serial
	private static final long serialVersionUID = 1L;

	IsTheVolunteer() {
		super("peer-support.is-the-volunteer");
	}

}
