package org.alongside.grants.bank;

import java.io.IOException;
import java.util.UUID;

import org.alongside.grants.modulus.ModulusVerdict;
import org.alongside.platform.privacy.DataArchive;
import org.alongside.platform.privacy.PersonalData;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where a family's money was to go. */
@Component
@Order(30)
class BankDetailsOfPerson implements PersonalData {

	private final BankDetailsRecords records;

	private final BankDetailsService details;

	BankDetailsOfPerson(BankDetailsRecords records, BankDetailsService details) {
		this.records = records;
		this.details = details;
	}

	@Override
	public void show(UUID person, DataArchive into) throws IOException {
		for (BankDetails one : this.records.findByMemberId(person)) {
			into.explain("grants.data.bank");
			into.json("bank-details.json", new Kept(this.details.open(one), one.numberCheck(), one.isInsistedOn()));
		}
	}

	@Override
	public int erase(UUID person) {
		this.records.deleteAll(this.records.findByMemberId(person));
		this.records.flush();
		return 0;
	}

	/** An account, and what the check said of its number. */
	record Kept(Account account, @Nullable ModulusVerdict numberCheck, boolean insisted) {
	}

}
