package org.alongside.members.doubles;

import org.alongside.platform.data.Refusal;

/** Thrown when somebody would agree with what they said themselves. */
class OwnProposal extends Refusal {

	OwnProposal() {
		super("members.doubles.own-proposal");
	}

}
