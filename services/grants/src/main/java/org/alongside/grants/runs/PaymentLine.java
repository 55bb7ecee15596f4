package org.alongside.grants.runs;

import java.time.Instant;
import java.util.Currency;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.grants.payments.PaymentView;
import org.alongside.grants.payments.ReturnReason;
import org.alongside.platform.data.IllegalTransition;
import org.alongside.platform.data.Money;
import org.jspecify.annotations.Nullable;

import static org.alongside.grants.runs.LineStatus.ACCEPTED;
import static org.alongside.grants.runs.LineStatus.IN_RUN;
import static org.alongside.grants.runs.LineStatus.RETURNED;
import static org.alongside.grants.runs.LineStatus.SENT;
import static org.alongside.grants.runs.LineStatus.TAKEN_OUT;

/**
 * One payment's place in one run, with an id that no other payment at the bank ever had.
 * The account is copied in when the run is prepared, sealed under the payee's key: what
 * was approved is what is sent, whatever changes meanwhile.
 */
@Entity
class PaymentLine {

	@Id
	private UUID id;

	private UUID runId;

	private UUID paymentId;

	private UUID applicationId;

	private UUID memberId;

	private String endToEndId;

	private String reference;

	private String payeeName;

	private long minor;

	private String currency;

	private long deductedMinor;

	private boolean deductionDecided;

	@Enumerated(EnumType.STRING)
	private LineStatus status = IN_RUN;

	private byte @Nullable [] sealedAccount;

	private @Nullable String accountEnding;

	@Enumerated(EnumType.STRING)
	private @Nullable ReturnReason returnReason;

	private Instant changedAt;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected PaymentLine() {
	}

	PaymentLine(UUID id, RunId run, PaymentView payment, Instant now) {
		this.id = id;
		this.runId = run.value();
		this.paymentId = payment.id();
		this.applicationId = payment.application().value();
		this.memberId = payment.memberId();
		this.reference = payment.reference();
		this.endToEndId = "%s-%02d".formatted(payment.reference(), payment.attempts());
		this.payeeName = payment.payeeName();
		this.minor = payment.net().minor();
		this.deductedMinor = payment.deducted().minor();
		this.deductionDecided = payment.deductionStands();
		this.currency = payment.amount().currency().getCurrencyCode();
		this.changedAt = now;
	}

	/** Somebody decided how much of it is taken off: perhaps nothing. */
	void deduct(PaymentView lower, Instant now) {
		this.minor = lower.net().minor();
		this.deductedMinor = lower.deducted().minor();
		this.deductionDecided = true;
		this.changedAt = now;
	}

	void takeOut(Instant now) {
		become(TAKEN_OUT, now);
		this.sealedAccount = null;
	}

	void payTo(byte[] sealedAccount, String ending) {
		this.sealedAccount = sealedAccount;
		this.accountEnding = ending;
	}

	void send(Instant now) {
		become(SENT, now);
	}

	void accept(Instant now) {
		become(ACCEPTED, now);
	}

	void comeBack(ReturnReason reason, Instant now) {
		become(RETURNED, now);
		this.returnReason = reason;
	}

	UUID id() {
		return this.id;
	}

	RunId runId() {
		return new RunId(this.runId);
	}

	UUID paymentId() {
		return this.paymentId;
	}

	GrantApplicationId application() {
		return new GrantApplicationId(this.applicationId);
	}

	UUID memberId() {
		return this.memberId;
	}

	String payeeName() {
		return this.payeeName;
	}

	String reference() {
		return this.reference;
	}

	String endToEndId() {
		return this.endToEndId;
	}

	LineStatus status() {
		return this.status;
	}

	/** Whether nobody has decided yet what is taken off. */
	boolean isUndecided() {
		return !this.deductionDecided;
	}

	Money deducted() {
		return new Money(this.deductedMinor, Currency.getInstance(this.currency));
	}

	/** What goes to the bank. */
	Money amount() {
		return new Money(this.minor, Currency.getInstance(this.currency));
	}

	byte @Nullable [] sealedAccount() {
		return this.sealedAccount;
	}

	LineView view(boolean tookPart, Money owed) {
		return new LineView(new LineId(this.id), this.paymentId, this.reference, this.endToEndId, this.payeeName,
				new LineView.Sums(amount(), deducted(), owed, this.deductionDecided), this.status, this.accountEnding,
				this.returnReason, tookPart);
	}

	private void become(LineStatus next, Instant now) {
		if (!this.status.next().contains(next)) {
			throw new IllegalTransition(this.id, this.status, next);
		}
		this.status = next;
		this.changedAt = now;
	}

}
