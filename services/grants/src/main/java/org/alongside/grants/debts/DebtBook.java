package org.alongside.grants.debts;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

import org.alongside.grants.applicants.OwedBack;
import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.platform.data.Money;
import org.alongside.platform.data.RecordNotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was paid too much. */
@Service
@Transactional(readOnly = true)
public class DebtBook {

	private static final UUID FIRST = new UUID(0, 0);

	private static final int PAGE = 25;

	private final Debts debts;

	private final OwedBack owed;

	private final Recoveries recoveries;

	private final DebtSeal seal;

	private final Families families;

	private final DebtSettings settings;

	private final Clock clock;

	DebtBook(Debts debts, OwedBack owed, Recoveries recoveries, DebtSeal seal, Families families, DebtSettings settings,
			Clock clock) {
		this.debts = debts;
		this.owed = owed;
		this.recoveries = recoveries;
		this.seal = seal;
		this.families = families;
		this.settings = settings;
		this.clock = clock;
	}

	public DebtView read(DebtId id) {
		return this.debts.findById(id.value()).map(this::view).orElseThrow(() -> new RecordNotFound("debt", id));
	}

	/** Which parts of it came back, or are to; the first first. */
	public List<RecoveryView> partsOf(DebtView debt) {
		return this.recoveries.findByDebtIdOrderById(debt.id().value())
			.stream()
			.map((part) -> part.view(debt.sums().amount().currency()))
			.toList();
	}

	/** All that was noted of one grant and the claims against it. */
	public List<DebtView> of(GrantApplicationId application) {
		return this.debts.findByApplicationIdOrderById(application.value()).stream().map(this::view).toList();
	}

	/** What a family was told of one grant. */
	public List<DebtView> toldOf(GrantApplicationId application) {
		return of(application).stream()
			.filter((debt) -> debt.status() != DebtStatus.RAISED && debt.status() != DebtStatus.DROPPED)
			.toList();
	}

	/** A page of what is open in a currency, the oldest first. */
	public Page open(Currency currency, @Nullable DebtId after) {
		List<DebtView> found = new ArrayList<>(
				this.debts.open(currency.getCurrencyCode(), (after != null) ? after.value() : FIRST, PAGE + 1)
					.stream()
					.map((debt) -> debt.view(DebtView.Words.NONE, this.settings.patience()))
					.toList());
		boolean more = found.size() > PAGE;
		List<DebtView> page = more ? found.subList(0, PAGE) : found;
		return new Page(page.stream().map((debt) -> new Line(debt, this.families.hasDied(debt.memberId()))).toList(),
				more ? page.getLast().id() : null, new Money(this.debts.sumLeft(currency.getCurrencyCode()), currency));
	}

	/**
	 * What a person owes back in a currency, as far as they know of it and it has not
	 * come back: the fact behind the rule "nothing was paid too much that is still open".
	 */
	public Money owedBy(UUID member, Currency currency) {
		return this.owed.owedBy(member, currency);
	}

	/**
	 * What may be taken off a payment of a person now: they were told long enough ago,
	 * and nobody waits for an answer. Nothing of who has died or left.
	 */
	public Money recoverableFrom(UUID member, Currency currency) {
		if (!this.families.canBeTold(member)) {
			return Money.zero(currency);
		}
		return new Money(this.debts.sumRecoverable(member, currency.getCurrencyCode(),
				this.clock.instant().minus(this.settings.patience())), currency);
	}

	/**
	 * What is suggested to be taken off a payment: a part of it, and no more than owed.
	 */
	public Money suggestion(UUID member, Money payment) {
		long most = payment.minor() * this.settings.suggestedPercent() / 100;
		return new Money(Math.min(most, recoverableFrom(member, payment.currency()).minor()), payment.currency());
	}

	/** At most how much of a payment we suggest to take off, in percent. */
	public int suggestedPercent() {
		return this.settings.suggestedPercent();
	}

	/** Whether something of a payment was got back already, or is to be. */
	public boolean isPartlyBack(UUID payment) {
		return this.debts.countPartlyBack(payment) > 0;
	}

	public boolean hasDied(UUID member) {
		return this.families.hasDied(member);
	}

	/** What was raised, got back and given up in each quarter of a year. */
	public List<Quarter> quarters(int year, Currency currency) {
		return this.debts
			.quarters(LocalDateTime.of(year, 1, 1, 0, 0).toInstant(ZoneOffset.UTC),
					LocalDateTime.of(year + 1, 1, 1, 0, 0).toInstant(ZoneOffset.UTC), currency.getCurrencyCode())
			.stream()
			.map((row) -> new Quarter(row.getQuarter(), row.getCounted(), new Money(row.getRaised(), currency),
					new Money(row.getRecovered(), currency), new Money(row.getWrittenOff(), currency)))
			.toList();
	}

	private DebtView view(Debt debt) {
		return debt.view(this.seal.open(debt), this.settings.patience());
	}

	/**
	 * A page of what is open.
	 *
	 * @param after where the next page begins; null on the last
	 * @param left what is left of all that families know of
	 */
	public record Page(List<Line> lines, @Nullable DebtId after, Money left) {
	}

	/**
	 * One line of a page.
	 *
	 * @param died whether its family has died, so that a person should give it up
	 */
	public record Line(DebtView debt, boolean died) {
	}

	/**
	 * A quarter of a year.
	 *
	 * @param number from 1 to 4
	 * @param counted how many were raised and not dropped
	 */
	public record Quarter(int number, long counted, Money raised, Money recovered, Money writtenOff) {
	}

}
