package org.alongside.peersupport.groups;

import java.io.Serial;

import org.alongside.platform.data.Refusal;

/** Thrown when somebody would write down who came before anybody could. */
class HasNotBegun extends Refusal {

	@Serial
	private static final long serialVersionUID = 1L;

	HasNotBegun() {
		super("peer-support.group-has-not-begun");
	}

}
