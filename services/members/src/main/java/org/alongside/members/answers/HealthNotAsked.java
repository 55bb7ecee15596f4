package org.alongside.members.answers;

import org.alongside.platform.data.Refusal;

/**
 * Thrown when somebody would tell of their health who has not agreed that we hold it, or
 * is under 18.
 */
class HealthNotAsked extends Refusal {

	HealthNotAsked() {
		super("members.health.not-asked");
	}

}
