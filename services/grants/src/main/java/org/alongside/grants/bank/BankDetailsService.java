package org.alongside.grants.bank;

import java.time.Clock;
import java.util.UUID;

import org.alongside.grants.applications.DraftService;
import org.alongside.grants.applications.GrantApplicationEvent;
import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.platform.privacy.FieldCipher;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seals bank details. Nobody reads them back from here: what is shown is two digits. */
@Service
@Transactional
class BankDetailsService {

	private final BankDetailsRecords records;

	private final DraftService drafts;

	private final FieldCipher cipher;

	private final JsonMapper json;

	private final Clock clock;

	BankDetailsService(BankDetailsRecords records, DraftService drafts, FieldCipher cipher, JsonMapper json,
			Clock clock) {
		this.records = records;
		this.drafts = drafts;
		this.cipher = cipher;
		this.json = json;
		this.clock = clock;
	}

	void give(GrantApplicationId application, UUID member, Account account) {
		this.drafts.noteBankDetails(application, member, account.ending());
		UUID id = application.value();
		BankDetails details = this.records.findById(id).orElseGet(() -> new BankDetails(id, member));
		details.replace(account.currency(),
				this.cipher.seal(member, "bank_details.sealed_account:" + id, this.json.writeValueAsString(account)),
				this.clock.instant());
		this.records.save(details);
	}

	/** Whoever takes an application back need not leave their account with us. */
	@EventListener
	void on(GrantApplicationEvent event) {
		if (event instanceof GrantApplicationEvent.Withdrawn withdrawn) {
			this.records.deleteById(withdrawn.id().value());
		}
	}

}
