package org.alongside.grants.applications;

import org.alongside.platform.data.Refusal;

/** Thrown when somebody would take on what a colleague has. */
class ColleagueHasIt extends Refusal {

	ColleagueHasIt(String colleague) {
		super("grants.colleague-has-it", colleague);
	}

}
