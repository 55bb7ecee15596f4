package org.alongside.grants.debts;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.grants.funds.FundPot;
import org.alongside.grants.funds.FundService;
import org.alongside.platform.data.Ids;
import org.alongside.platform.data.Money;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.security.SignedIn;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gets back what was paid too much, the oldest debt first, in the caller's transaction.
 * <p>
 * The books are kept gross. A family that is owed 200.00 and from whom 40.00 is taken off
 * was paid 200.00 and paid 40.00 back: its fund moves the whole 200.00 from reserved to
 * committed to paid, as ever, and the fund that the 40.00 was once paid from moves it
 * from paid back to available. Only 160.00 goes to the bank. So in every fund
 * {@code allocated = available + reserved + committed + paid} holds, and a payment counts
 * in its fund as what was granted, whatever was taken off.
 * <p>
 * A part is held from the moment it is decided, so that no other payment is lowered for
 * it; it counts as got back, once and for good, in the step in which the bank gets the
 * lower payment. If that payment comes back it is still lower when it is paid again, and
 * nothing is taken a second time. If its run is called off before, the part is let go.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class DebtRecoveries {

	private final Debts debts;

	private final Recoveries recoveries;

	private final Receipts receipts;

	private final FundService funds;

	private final Terms terms;

	DebtRecoveries(Debts debts, Recoveries recoveries, Receipts receipts, FundService funds, Terms terms) {
		this.debts = debts;
		this.recoveries = recoveries;
		this.receipts = receipts;
		this.funds = funds;
		this.terms = terms;
	}

	/**
	 * Holds what is to be taken off a payment, instead of what was held before; nothing
	 * lets it go.
	 * @throws MoreThanIsOwed if less may be taken off, whoever else does so at this
	 * moment
	 */
	public void hold(Lowered payment, Money amount, SignedIn person) {
		Instant now = this.terms.clock().instant();
		List<Debt> all = this.debts.lockedOf(payment.member(), amount.currency().getCurrencyCode());
		release(payment.id(), all, now);
		List<Debt> recoverable = all.stream()
			.filter((debt) -> debt.isRecoverable(now, this.terms.settings().patience())
					&& this.terms.families().canBeTold(debt.memberId()))
			.toList();
		var source = new Recovery.Source(payment.id(), null, payment.reference());
		spread(amount, recoverable, (debt, part) -> debt.hold(part, now, this.terms.settings().patience()), source,
				person, now);
	}

	/** Lets go what was to be taken off a payment that does not go to the bank. */
	public void release(UUID payment) {
		List<Recovery> held = held(payment);
		if (!held.isEmpty()) {
			release(payment, this.debts.locked(debtsOf(held)), this.terms.clock().instant());
		}
	}

	/** The lower payment is with the bank: what was held counts as got back. */
	public void settle(UUID payment) {
		List<Recovery> held = held(payment);
		if (held.isEmpty()) {
			return;
		}
		Instant now = this.terms.clock().instant();
		Map<UUID, Debt> all = byId(this.debts.locked(debtsOf(held)));
		held.forEach((part) -> {
			Debt debt = find(all, part);
			debt.take(part.minor(), now, this.terms.families().canBeTold(debt.memberId()));
			part.take(now);
		});
		keep(all.values(), held);
	}

	/**
	 * The grants of which a family owes something, held still until the caller is done.
	 */
	public List<GrantApplicationId> owing(UUID member, Currency currency) {
		return this.debts.lockedOf(member, currency.getCurrencyCode())
			.stream()
			.filter((debt) -> debt.status().isOwed())
			.map(Debt::application)
			.distinct()
			.toList();
	}

	/**
	 * Notes what a family paid into the bank; the same line of a statement counts once.
	 * @throws MoreThanIsOwed if they owe less in that currency
	 * @throws ReceiptIsTaken if that line was noted before as something else
	 */
	public void receive(UUID member, PaidBack paid, SignedIn person) {
		Instant now = this.terms.clock().instant();
		List<Debt> owed = this.debts.lockedOf(member, paid.amount().currency().getCurrencyCode())
			.stream()
			.filter((debt) -> debt.status().isOwed())
			.toList();
		var known = this.receipts.findByBankReference(paid.bankReference());
		if (known.isPresent()) {
			if (!known.get().isOf(member, paid)) {
				throw new ReceiptIsTaken(paid.bankReference());
			}
			return;
		}
		Receipt receipt = note(member, paid, person, now);
		boolean tell = this.terms.families().canBeTold(member);
		spread(paid.amount(), owed, (debt, part) -> debt.receive(part, now, tell),
				new Recovery.Source(null, receipt.id(), paid.bankReference()), person, now);
	}

	/**
	 * The bank sent a payment back: nobody owes what they did not get.
	 * @throws PaymentWasGotBack if part of it was got back already
	 */
	public void cameBack(UUID payment) {
		List<Debt> all = this.debts.lockedFor(payment);
		all.forEach((debt) -> debt.comeBack(this.terms.clock().instant(),
				this.terms.families().canBeTold(debt.memberId())));
		this.debts.saveAllAndFlush(all);
	}

	/** Refuses to send what is taken from a family that waits for our answer. */
	@Transactional(readOnly = true)
	public void requireUnquestioned(List<UUID> payments, String reference) {
		if (!payments.isEmpty() && this.debts.countQuestioned(payments) > 0) {
			throw new DeductionIsQuestioned(reference);
		}
	}

	private void release(UUID payment, List<Debt> all, Instant now) {
		Map<UUID, Debt> known = byId(all);
		List<Recovery> held = held(payment);
		held.forEach((part) -> {
			find(known, part).release(part.minor());
			part.release(now);
		});
		this.recoveries.saveAllAndFlush(held);
		this.debts.saveAllAndFlush(all);
	}

	private void spread(Money amount, List<Debt> over, Step step, Recovery.Source source, SignedIn person,
			Instant now) {
		List<Long> left = over.stream().map(Debt::left).toList();
		long most = left.stream().mapToLong(Long::longValue).sum();
		if (amount.minor() > most) {
			throw new MoreThanIsOwed(new Money(most, amount.currency()));
		}
		List<Long> parts = Spreading.over(amount.minor(), left);
		List<Recovery> made = new ArrayList<>();
		List<Debt> lowered = new ArrayList<>();
		for (int at = 0; at < parts.size(); at++) {
			long part = parts.get(at);
			if (part > 0) {
				Debt debt = over.get(at);
				step.lower(debt, part);
				lowered.add(debt);
				made.add(Recovery.of(this.terms.ids().next(), debt.id(), source, part, person, now));
			}
		}
		if (source.payment() == null) {
			keep(lowered, made);
		}
		else {
			this.debts.saveAllAndFlush(lowered);
			this.recoveries.saveAllAndFlush(made);
		}
	}

	/** Keeps what was got back, and gives it back to the fund it was paid from. */
	private void keep(Collection<Debt> all, List<Recovery> parts) {
		Map<UUID, UUID> fundOf = all.stream().collect(Collectors.toMap((debt) -> debt.id().value(), Debt::fund));
		Map<UUID, String> currencyOf = all.stream()
			.collect(Collectors.toMap((debt) -> debt.id().value(), Debt::currency));
		this.debts.saveAllAndFlush(all);
		this.recoveries.saveAllAndFlush(parts);
		for (Recovery part : parts) { // from here on everything read before is read anew
			UUID debt = part.debtId();
			this.funds.move(Objects.requireNonNull(fundOf.get(debt)),
					new Money(part.minor(), Currency.getInstance(Objects.requireNonNull(currencyOf.get(debt)))),
					FundPot.PAID, FundPot.AVAILABLE);
		}
	}

	private Receipt note(UUID member, PaidBack paid, SignedIn person, Instant now) {
		try {
			return this.receipts.saveAndFlush(new Receipt(this.terms.ids().next(), member, paid, person, now));
		}
		catch (DataIntegrityViolationException notedMeanwhile) {
			throw new ReceiptIsTaken(paid.bankReference());
		}
	}

	private List<Recovery> held(UUID payment) {
		return this.recoveries.findByPaymentIdAndStatusOrderById(payment, RecoveryStatus.HELD);
	}

	private static List<UUID> debtsOf(List<Recovery> parts) {
		return parts.stream().map(Recovery::debtId).toList();
	}

	private static Map<UUID, Debt> byId(List<Debt> all) {
		return all.stream()
			.collect(Collectors.toMap((debt) -> debt.id().value(), Function.identity(), (one, _) -> one,
					LinkedHashMap::new));
	}

	private static Debt find(Map<UUID, Debt> all, Recovery part) {
		Debt debt = all.get(part.debtId());
		if (debt == null) {
			throw new RecordNotFound("debt", part.debtId());
		}
		return debt;
	}

	/** The payment that something is taken off. */
	public record Lowered(UUID id, UUID member, String reference) {
	}

	/** Lowers a debt by a part. */
	@FunctionalInterface
	private interface Step {

		void lower(Debt debt, long part);

	}

	/** What the reckoning needs besides the books. */
	@Component
	record Terms(DebtSettings settings, Families families, Ids ids, Clock clock) {
	}

}
