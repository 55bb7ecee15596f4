package org.alongside.peersupport.groups;

import java.io.Serial;

import org.alongside.platform.data.Refusal;

/** Thrown when somebody would take, give back or move what has begun or will not be. */
class SessionIsOver extends Refusal {

	@Serial
	private static final long serialVersionUID = 1L;

	SessionIsOver() {
		super("peer-support.group-is-over");
	}

}
