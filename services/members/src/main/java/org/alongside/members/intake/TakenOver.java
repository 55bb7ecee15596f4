package org.alongside.members.intake;

import org.alongside.platform.data.Refusal;

/** Thrown when staff would act for somebody who does it themselves by now. */
class TakenOver extends Refusal {

	TakenOver() {
		super("members.intake.taken-over");
	}

}
