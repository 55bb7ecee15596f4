package org.alongside.members.answers;

import org.alongside.platform.data.Refusal;

/**
 * Thrown when an answer was sent from a page that is older than what is saved, and says
 * otherwise.
 */
public class AnsweredMeanwhile extends Refusal {

	AnsweredMeanwhile() {
		super("members.profile.meanwhile");
	}

}
