package org.alongside.members.mydata;

import org.alongside.platform.data.Refusal;

/** Thrown when somebody asks for a copy while there is one already. */
class OneCopyAtATime extends Refusal {

	OneCopyAtATime() {
		super("members.data.one-only");
	}

}
