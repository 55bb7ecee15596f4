package org.alongside.testing.house.sound.grants.payments;

import org.alongside.testing.house.sound.grants.applications.Answer;
import org.alongside.testing.house.sound.grants.applications.Approval;
import org.alongside.testing.house.sound.grants.applications.GrantApplicationId;
import org.alongside.testing.house.sound.grants.applications.GrantApplicationService;

/** Approves and pays: payments stand a floor above applications. */
class PaymentRun {

	private final GrantApplicationService applications;

	PaymentRun(GrantApplicationService applications) {
		this.applications = applications;
	}

	Object answer() {
		return new Answer.Yes();
	}

	Approval run(GrantApplicationId id) {
		return this.applications.approve(id);
	}

}
