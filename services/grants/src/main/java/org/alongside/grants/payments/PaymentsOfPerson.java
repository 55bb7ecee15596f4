package org.alongside.grants.payments;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import org.alongside.platform.privacy.DataArchive;
import org.alongside.platform.privacy.PersonalData;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What was paid to a family, shown to them. When they leave it stays with the record of
 * the grant, which counts it and takes the account out.
 */
@Component
@Order(70)
class PaymentsOfPerson implements PersonalData {

	private final Payments payments;

	PaymentsOfPerson(Payments payments) {
		this.payments = payments;
	}

	@Override
	public void show(UUID person, DataArchive into) throws IOException {
		List<PaymentView> all = this.payments.findByMemberIdOrderById(person).stream().map(Payment::view).toList();
		if (!all.isEmpty()) {
			into.explain("grants.data.payments");
			into.json("payments.json", all);
		}
	}

	@Override
	public int erase(UUID person) {
		return 0;
	}

}
