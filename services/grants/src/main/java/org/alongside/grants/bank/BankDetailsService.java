package org.alongside.grants.bank;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.alongside.grants.applications.DraftService;
import org.alongside.grants.applications.GrantApplicationEvent;
import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.grants.applications.GrantApplicationService;
import org.alongside.grants.modulus.ModulusAnswer;
import org.alongside.grants.modulus.ModulusService;
import org.alongside.grants.modulus.ModulusVerdict;
import org.jspecify.annotations.Nullable;

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

	private final AccountSeal seal;

	private final ModulusService modulus;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	BankDetailsService(BankDetailsRecords records, Applications applications, AccountSeal seal, ModulusService modulus,
			ApplicationEventPublisher events, Clock clock) {
		this.records = records;
		this.applications = applications;
		this.seal = seal;
		this.modulus = modulus;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Takes an account for a draft, or the one that a family was asked for again.
	 * @param insists whether the family says the number is right, even if it fails
	 */
	void give(GrantApplicationId application, UUID member, Account account, boolean insists) {
		ModulusAnswer check = check(account);
		boolean fails = check != null && check.verdict() == ModulusVerdict.INVALID;
		if (fails && !insists) {
			throw new NumbersDoNotMatch();
		}
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
		details.replace(account.currency(), this.seal.seal(id, member, account), check, fails, now);
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

	/** The account that money goes to, in the caller's transaction. */
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<Account> open(GrantApplicationId application) {
		return this.records.findById(application.value()).map(this.seal::open);
	}

	/**
	 * The account that money goes to, for whoever prepares its payment; its number is
	 * checked once more if the table has changed.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<Account> openToPay(GrantApplicationId application) {
		return this.records.findById(application.value()).map((details) -> {
			Account account = this.seal.open(details);
			String table = this.modulus.state().version();
			if (table != null && !table.equals(details.checkedWith())) {
				noteAgain(details, check(account));
			}
			return account;
		});
	}

	/**
	 * Which accounts somebody should look at before they are paid, and why.
	 * @param givenBy accounts that were given later are left out
	 */
	@Transactional(readOnly = true)
	public Map<GrantApplicationId, AccountDoubt> doubts(List<GrantApplicationId> applications, Instant givenBy) {
		var doubts = new HashMap<GrantApplicationId, AccountDoubt>();
		for (BankDetails each : this.records
			.findAllById(applications.stream().map(GrantApplicationId::value).toList())) {
			AccountDoubt doubt = each.doubt();
			if (doubt != null && each.isGivenBy(givenBy)) {
				doubts.put(new GrantApplicationId(each.applicationId()), doubt);
			}
		}
		return doubts;
	}

	/** Opens an account for whose it is, and nobody else. */
	Account open(BankDetails details) {
		return this.seal.open(details);
	}

	/** Whoever takes an application back need not leave their account with us. */
	@EventListener
	void on(GrantApplicationEvent event) {
		if (event instanceof GrantApplicationEvent.Withdrawn withdrawn) {
			this.records.deleteById(withdrawn.id().value());
		}
	}

	private @Nullable ModulusAnswer check(Account account) {
		String sortCode = account.sortCode();
		String number = account.number();
		return (sortCode != null && number != null) ? this.modulus.check(sortCode, number) : null;
	}

	private void noteAgain(BankDetails details, @Nullable ModulusAnswer check) {
		if (check != null) {
			this.records.noteCheck(details.applicationId(), details.version(), check.verdict(), check.table());
		}
	}

	/** Applications before and after they are sent. */
	@org.springframework.stereotype.Component
	record Applications(DraftService drafts, GrantApplicationService whole) {
	}

}
