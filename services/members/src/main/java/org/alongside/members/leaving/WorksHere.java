package org.alongside.members.leaving;

import org.alongside.platform.data.Refusal;

/** Thrown when somebody who works for the charity would leave before their work ends. */
class WorksHere extends Refusal {

	WorksHere() {
		super("members.leaving.works-here");
	}

}
