package org.alongside.grants.bank;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.alongside.grants.applications.DraftService;
import org.alongside.grants.applications.GrantApplicationEvent;
import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.grants.applications.GrantApplicationService;
import org.alongside.platform.privacy.FieldCipher;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals bank details. What people are shown is two digits; only a payment that is being
 * prepared reads an account back.
 */
@Service
@Transactional
public class BankDetailsService {

	private final BankDetailsRecords records;

	private final Applications applications;

	private final FieldCipher cipher;

	private final JsonMapper json;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	BankDetailsService(BankDetailsRecords records, Applications applications, FieldCipher cipher, JsonMapper json,
			ApplicationEventPublisher events, Clock clock) {
		this.records = records;
		this.applications = applications;
		this.cipher = cipher;
		this.json = json;
		this.events = events;
		this.clock = clock;
	}

	/** Takes an account for a draft, or the one that a family was asked for again. */
	void give(GrantApplicationId application, UUID member, Account account) {
		UUID id = application.value();
		BankDetails details = this.records.locked(id).orElseGet(() -> new BankDetails(id, member));
		boolean again = details.isWantedAgain();
		if (again) {
			this.applications.whole().renewAccount(application, member, account.ending());
		}
		else {
			this.applications.drafts().noteBankDetails(application, member, account.ending());
		}
		Instant now = this.clock.instant();
		details.replace(account.currency(), this.cipher.seal(member, place(id), this.json.writeValueAsString(account)),
				now);
		this.records.save(details);
		if (again) {
			this.events.publishEvent(new BankDetailsEvent.GivenAgain(application, member, now));
		}
	}

	/** Whether the family is asked for another account. */
	@Transactional(readOnly = true)
	public boolean isWantedAgain(GrantApplicationId application) {
		return this.records.findById(application.value()).filter(BankDetails::isWantedAgain).isPresent();
	}

	/** Asks a family for another account, in the caller's transaction. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void askAgain(GrantApplicationId application) {
		this.records.locked(application.value()).ifPresent((details) -> {
			details.askAgain(this.clock.instant());
			this.records.save(details);
		});
	}

	/** The account that money goes to, for whoever prepares its payment. */
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<Account> open(GrantApplicationId application) {
		UUID id = application.value();
		return this.records.findById(id)
			.map((details) -> this.json
				.readValue(this.cipher.open(details.memberId(), place(id), details.sealedAccount()), Account.class));
	}

	/** Opens an account for whose it is, and nobody else. */
	Account open(BankDetails details) {
		return this.json.readValue(this.cipher.open(details.memberId(),
				"bank_details.sealed_account:" + details.applicationId(), details.sealedAccount()), Account.class);
	}

	/** Whoever takes an application back need not leave their account with us. */
	@EventListener
	void on(GrantApplicationEvent event) {
		if (event instanceof GrantApplicationEvent.Withdrawn withdrawn) {
			this.records.deleteById(withdrawn.id().value());
		}
	}

	private static String place(UUID id) {
		return "bank_details.sealed_account:" + id;
	}

	/** Applications before and after they are sent. */
	@org.springframework.stereotype.Component
	record Applications(DraftService drafts, GrantApplicationService whole) {
	}

}
