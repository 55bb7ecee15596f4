package org.alongside.grants.payments;

import java.time.Instant;
import java.util.Currency;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.platform.data.IllegalTransition;
import org.alongside.platform.data.Money;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.AbstractAggregateRoot;

import static org.alongside.grants.payments.PaymentStatus.ACCEPTED;
import static org.alongside.grants.payments.PaymentStatus.IN_RUN;
import static org.alongside.grants.payments.PaymentStatus.PAYABLE;
import static org.alongside.grants.payments.PaymentStatus.RETURNED;
import static org.alongside.grants.payments.PaymentStatus.SENT;

/**
 * What is owed to one family for one application, or for one claim against what was
 * awarded.
 * <p>
 * It waits until finance takes it into a run, goes to the bank with that run, and has
 * arrived or comes back. What came back waits for another account, and is then paid
 * again, in another run.
 */
@Entity
class Payment extends AbstractAggregateRoot<Payment> {

	@Id
	private UUID id;

	private UUID applicationId;

	private @Nullable UUID claimId;

	private UUID memberId;

	private String reference;

	private String payeeName;

	private long minor;

	private String currency;

	private long deductedMinor;

	private boolean deductionStands; // once it was with the bank, it is never taken again

	private @Nullable UUID fundId;

	@Enumerated(EnumType.STRING)
	private PaymentStatus status = PAYABLE;

	private int attempts;

	@Enumerated(EnumType.STRING)
	private @Nullable ReturnReason returnReason;

	private Instant madeAt;

	private Instant changedAt;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected Payment() {
	}

	Payment(UUID id, Payee payee, Money amount, Instant now) {
		this.id = id;
		this.applicationId = payee.application().value();
		this.claimId = payee.claim();
		this.memberId = payee.member();
		this.reference = payee.reference();
		this.payeeName = payee.name();
		this.minor = amount.minor();
		this.currency = amount.currency().getCurrencyCode();
		this.madeAt = now;
		this.changedAt = now;
	}

	void take(UUID fund, Instant now) {
		become(IN_RUN, now);
		this.fundId = fund;
		this.attempts++;
		this.returnReason = null;
	}

	/**
	 * Lowers what goes to the bank, while the run is gathered and nothing was taken off
	 * for good before.
	 */
	void deduct(Money amount, Instant now) {
		if (this.status != IN_RUN || this.deductionStands) {
			throw new DeductedAlready(this.reference);
		}
		if (amount.isNegative() || !amount().isGreaterThan(amount)) {
			throw new NothingIsLeftToPay(amount());
		}
		this.deductedMinor = amount.minor();
		this.changedAt = now;
	}

	/** Leaves a run that was not sent: the attempt keeps its number, and is not used. */
	void putBack(Instant now) {
		letGo();
		become(PAYABLE, now);
	}

	/**
	 * Leaves a run because its account cannot be paid: the family is asked for another.
	 */
	void askAgain(Instant now) {
		letGo();
		become(RETURNED, now);
		this.returnReason = ReturnReason.OTHER_CURRENCY;
		registerEvent(new PaymentEvent.Returned(application(), this.memberId, this.reference, now));
	}

	void send(Instant now) {
		become(SENT, now);
		this.deductionStands = this.deductionStands || this.deductedMinor > 0;
		registerEvent(new PaymentEvent.Sent(application(), this.memberId, this.reference, now, net()));
	}

	void accept(Instant now) {
		become(ACCEPTED, now);
		registerEvent(new PaymentEvent.Accepted(application(), this.memberId, this.reference, now));
	}

	/** Comes back; if nobody but us is to blame it is payable at once. */
	void comeBack(ReturnReason reason, Instant now) {
		become(RETURNED, now);
		this.returnReason = reason;
		if (reason.needsAnotherAccount()) {
			registerEvent(new PaymentEvent.Returned(application(), this.memberId, this.reference, now));
		}
		else {
			become(PAYABLE, now);
			registerEvent(new PaymentEvent.NotTaken(application(), this.memberId, this.reference, now));
		}
	}

	void payAgain(Instant now) {
		become(PAYABLE, now);
		registerEvent(new PaymentEvent.PayableAgain(application(), this.memberId, this.reference, now));
	}

	PaymentStatus status() {
		return this.status;
	}

	Money amount() {
		return new Money(this.minor, Currency.getInstance(this.currency));
	}

	/** What goes to the bank. */
	Money net() {
		return amount().minus(deducted());
	}

	Money deducted() {
		return new Money(this.deductedMinor, Currency.getInstance(this.currency));
	}

	UUID memberId() {
		return this.memberId;
	}

	String reference() {
		return this.reference;
	}

	UUID fund() {
		return Objects.requireNonNull(this.fundId);
	}

	GrantApplicationId application() {
		return new GrantApplicationId(this.applicationId);
	}

	PaymentView view() {
		return new PaymentView(this.id, application(), this.claimId, this.memberId, this.reference, this.payeeName,
				amount(), deducted(), this.deductionStands, this.status, this.attempts, this.returnReason, this.madeAt,
				this.changedAt);
	}

	/** What was to be taken off is let go, unless it was taken for good. */
	private void letGo() {
		if (!this.deductionStands) {
			this.deductedMinor = 0;
		}
	}

	private void become(PaymentStatus next, Instant now) {
		if (!this.status.next().contains(next)) {
			throw new IllegalTransition(this.id, this.status, next);
		}
		this.status = next;
		this.changedAt = now;
	}

	/**
	 * Whom it is owed to.
	 *
	 * @param claim what it is owed for; null when it is the whole grant
	 */
	record Payee(GrantApplicationId application, @Nullable UUID claim, UUID member, String reference, String name) {
	}

}
