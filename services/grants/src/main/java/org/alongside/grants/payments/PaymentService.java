package org.alongside.grants.payments;

import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.alongside.grants.applications.ApplicationView;
import org.alongside.grants.applications.AwardKind;
import org.alongside.grants.applications.GrantApplicationEvent;
import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.grants.applications.ReviewService;
import org.alongside.grants.bank.BankDetailsEvent;
import org.alongside.grants.bank.BankDetailsService;
import org.alongside.grants.debts.DebtRecoveries;
import org.alongside.grants.funds.FundPot;
import org.alongside.grants.funds.FundService;
import org.alongside.platform.data.Ids;
import org.alongside.platform.data.Money;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.security.SignedIn;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what is owed. A step and the money it moves in the fund are one transaction: the
 * caller's.
 */
@Service
@Transactional
public class PaymentService {

	private final Payments payments;

	private final FundService funds;

	private final Families families;

	private final DebtRecoveries debts;

	private final Ids ids;

	private final Clock clock;

	PaymentService(Payments payments, FundService funds, Families families, DebtRecoveries debts, Ids ids,
			Clock clock) {
		this.payments = payments;
		this.funds = funds;
		this.families = families;
		this.debts = debts;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * What is owed for a whole application; nothing until it is approved, nor when it is
	 * drawn on with claims.
	 */
	@Transactional(readOnly = true)
	public Optional<PaymentView> of(GrantApplicationId application) {
		return this.payments.findByApplicationIdAndClaimIdIsNull(application.value()).map(Payment::view);
	}

	/** What is owed, or was, for the claims against an award, oldest first. */
	@Transactional(readOnly = true)
	public List<PaymentView> forClaims(GrantApplicationId application) {
		return this.payments.findByApplicationIdAndClaimIdIsNotNullOrderById(application.value())
			.stream()
			.map(Payment::view)
			.toList();
	}

	/**
	 * Owes a family what was granted of a claim, in the caller's transaction; it waits
	 * for finance from then on. The table keeps it to one payment for a claim.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void owe(ClaimOwed claim, Money amount) {
		this.payments.save(new Payment(this.ids.next(), new Payment.Payee(claim.application(), claim.claim(),
				claim.member(), claim.reference(), claim.payeeName()), amount, this.clock.instant()));
	}

	/** What waits to be paid in a currency, longest first. */
	@Transactional(readOnly = true)
	public List<PaymentView> waiting(Currency currency, int most) {
		return this.payments.waiting(currency.getCurrencyCode(), most).stream().map(Payment::view).toList();
	}

	/** How many payments wait in a currency, and how much they are together. */
	@Transactional(readOnly = true)
	public Waiting waiting(Currency currency) {
		String code = currency.getCurrencyCode();
		return new Waiting(this.payments.countWaiting(code), new Money(this.payments.sumWaiting(code), currency));
	}

	/**
	 * Takes a payment into a run; it is then held until the caller's transaction ends.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public PaymentView take(UUID id) {
		return step(id,
				(payment) -> payment.take(this.funds.reservedIn(payment.application().value()), this.clock.instant()));
	}

	/** A payment, held still until the caller's transaction ends. */
	@Transactional(propagation = Propagation.MANDATORY)
	public PaymentView hold(UUID id) {
		return locked(id).view();
	}

	@Transactional(readOnly = true)
	public PaymentView read(UUID id) {
		return this.payments.findById(id).map(Payment::view).orElseThrow(() -> new RecordNotFound("payment", id));
	}

	/** What is owed, or was, for one claim. */
	@Transactional(readOnly = true)
	public Optional<PaymentView> ofClaim(UUID claim) {
		return this.payments.findByClaimId(claim).map(Payment::view);
	}

	/** Which fund a payment was last paid from. */
	@Transactional(readOnly = true)
	public UUID fundOf(UUID id) {
		return this.payments.findById(id).map(Payment::fund).orElseThrow(() -> new RecordNotFound("payment", id));
	}

	/**
	 * Takes something off a payment that is in a run, because its family was paid too
	 * much before; instead of what was to be taken off until now.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public PaymentView deduct(UUID id, Money amount, SignedIn person) {
		Payment payment = locked(id);
		payment.deduct(amount, this.clock.instant());
		PaymentView lower = this.payments.saveAndFlush(payment).view();
		this.debts.hold(new DebtRecoveries.Lowered(id, lower.memberId(), lower.reference()), amount, person);
		return lower;
	}

	/** Refuses to send what is taken from a family that waits for our answer. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void requireUnquestioned(UUID id, String reference) {
		this.debts.requireUnquestioned(List.of(id), reference);
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void putBack(UUID id) {
		this.debts.release(id);
		step(id, (payment) -> payment.putBack(this.clock.instant()));
	}

	/** Takes a payment out of a run, and asks the family for an account it can go to. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void askAgain(UUID id) {
		this.debts.release(id);
		this.families.accounts().askAgain(step(id, (payment) -> payment.askAgain(this.clock.instant())).application());
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void send(UUID id) {
		step(id, (payment) -> payment.send(this.clock.instant()));
		move(id, FundPot.RESERVED, FundPot.COMMITTED);
		this.debts.settle(id);
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void accept(UUID id) {
		step(id, (payment) -> payment.accept(this.clock.instant()));
		move(id, FundPot.COMMITTED, FundPot.PAID);
	}

	/** Notes that the bank sent it back; the family was promised it all the same. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void comeBack(UUID id, ReturnReason reason) {
		locked(id); // before what is owed of it, as whoever finds that it was too much
		this.debts.cameBack(id);
		Payment payment = locked(id);
		FundPot from = (payment.status() == PaymentStatus.ACCEPTED) ? FundPot.PAID : FundPot.COMMITTED;
		payment.comeBack(reason, this.clock.instant());
		if (reason.needsAnotherAccount()) {
			this.families.accounts().askAgain(payment.application());
		}
		this.payments.save(payment);
		move(id, from, FundPot.RESERVED);
	}

	@EventListener
	void on(GrantApplicationEvent event) {
		if (event instanceof GrantApplicationEvent.Approved approved && approved.award() == AwardKind.FIXED_SUM) {
			ApplicationView application = this.families.reviews().hold(approved.id());
			this.payments.save(new Payment(this.ids.next(), new Payment.Payee(approved.id(), null, approved.applicant(),
					approved.reference(), application.applicantName()), approved.amount(), approved.at()));
		}
	}

	@EventListener
	void on(BankDetailsEvent event) {
		switch (event) {
			case BankDetailsEvent.GivenAgain again -> this.payments.lockedOf(again.application().value())
				.stream()
				.filter((payment) -> payment.status() == PaymentStatus.RETURNED)
				.forEach((payment) -> {
					payment.payAgain(again.at());
					this.payments.save(payment);
				});
		}
	}

	private PaymentView step(UUID id, Consumer<Payment> step) {
		Payment payment = locked(id);
		step.accept(payment);
		return this.payments.save(payment).view();
	}

	private Payment locked(UUID id) {
		return this.payments.locked(id).orElseThrow(() -> new RecordNotFound("payment", id));
	}

	private void move(UUID id, FundPot from, FundPot to) {
		Payment payment = locked(id);
		this.funds.move(payment.fund(), payment.amount(), from, to);
	}

	/** What is asked of families and their applications. */
	@Component
	record Families(ReviewService reviews, BankDetailsService accounts) {
	}

	/** For which claim something is owed, and to whom. */
	public record ClaimOwed(GrantApplicationId application, UUID claim, UUID member, String reference,
			String payeeName) {
	}

	/** What waits in one currency. */
	public record Waiting(long payments, Money total) {
	}

}
