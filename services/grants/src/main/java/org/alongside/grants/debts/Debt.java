package org.alongside.grants.debts;

import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.platform.data.IllegalTransition;
import org.alongside.platform.data.Money;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.AbstractAggregateRoot;

import static org.alongside.grants.debts.DebtStatus.RAISED;

/**
 * A sum that a family was paid too much.
 * <p>
 * Somebody raises it, a second person confirms it, and the family is told. From then on
 * parts of it come back: taken off later payments, or paid into the bank. A part that is
 * to be taken off is held until that payment goes to the bank. The family may say that it
 * is hard or not right; then nothing is taken until a person has answered. It ends when
 * all has come back, or when a person gives up what is left. Always
 * {@code amount = left + held + recovered + given up}.
 */
@Entity
class Debt extends AbstractAggregateRoot<Debt> {

	@Id
	private UUID id;

	private UUID applicationId;

	private UUID paymentId;

	private UUID memberId;

	private UUID fundId;

	private String reference;

	private String about;

	private String payeeName;

	private long minor;

	private String currency;

	private long recoveredMinor;

	private long heldMinor;

	private long writtenOffMinor;

	@Enumerated(EnumType.STRING)
	private DebtStatus status = RAISED;

	@Enumerated(EnumType.STRING)
	private DebtReason reason;

	private boolean fromAudit;

	@Embedded
	private @Nullable SealedDebtWords words; // none once its family has left

	@Embedded
	private DebtPeople people;

	private @Nullable Instant toldAt;

	@Enumerated(EnumType.STRING)
	private @Nullable DebtQuestion question;

	@Enumerated(EnumType.STRING)
	private @Nullable CloseReason closeReason;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected Debt() {
	}

	Debt(DebtId id, String reference, Overpaid paid, DebtReason reason, SealedDebtWords words, DebtPeople raised) {
		this.id = id.value();
		this.reference = reference;
		this.applicationId = paid.application().value();
		this.paymentId = paid.payment();
		this.memberId = paid.member();
		this.fundId = paid.fund();
		this.about = paid.reference();
		this.payeeName = paid.payeeName();
		this.minor = paid.amount().minor();
		this.currency = paid.amount().currency().getCurrencyCode();
		this.fromAudit = paid.fromAudit();
		this.reason = reason;
		this.words = words;
		this.people = raised;
	}

	void confirm(SignedIn person, Instant now) {
		if (this.people.raisedIt(person)) {
			throw new RaisedBySamePerson();
		}
		become(DebtStep.CONFIRM);
		this.people.confirm(person, now);
		this.toldAt = now;
		registerEvent(new DebtEvent.Found(application(), this.memberId, this.about, this.id, now));
	}

	void drop(CloseReason why, SignedIn person, Instant now) {
		become(DebtStep.DROP);
		close(why, person, now);
	}

	/** Nobody owes what the bank sent back: it ends where it stands, without a person. */
	void comeBack(Instant now, boolean tell) {
		if (this.recoveredMinor + this.heldMinor > 0) {
			throw new PaymentWasGotBack(this.reference);
		}
		if (this.status == RAISED) {
			become(DebtStep.DROP);
			close(CloseReason.CAME_BACK, null, now);
		}
		else if (this.status.isOwed()) {
			giveUp(CloseReason.CAME_BACK, null, now, tell);
		}
	}

	void ask(DebtQuestion what, byte[] sealed) {
		become(DebtStep.QUESTION);
		this.question = what;
		keepWords().ask(sealed);
	}

	/** A person answers: it stands, and the days in which nothing is taken begin anew. */
	void answer(byte[] sealed, SignedIn person, Instant now, boolean tell) {
		if (this.people.raisedIt(person)) {
			throw new RaisedBySamePerson();
		}
		become(DebtStep.ANSWER);
		keepWords().answer(sealed);
		this.toldAt = now;
		tell(now, tell);
	}

	/** Holds a part that is to be taken off a payment. */
	void hold(long part, Instant now, Duration patience) {
		if (!isRecoverable(now, patience) || part > left()) {
			throw new IllegalArgumentException("There is not so much to take off");
		}
		this.heldMinor += part;
	}

	void release(long part) {
		this.heldMinor -= part;
	}

	/**
	 * What was held was taken off a payment that is with the bank now.
	 * @param tell whether the family hears of the end
	 */
	void take(long part, Instant now, boolean tell) {
		this.heldMinor -= part;
		recover(part, DebtStep.DEDUCT, now, tell);
	}

	void receive(long part, Instant now, boolean tell) {
		if (part > left()) {
			throw new IllegalArgumentException("That is more than is left");
		}
		recover(part, DebtStep.RECEIVE, now, tell);
	}

	void writeOff(CloseReason why, SignedIn person, Instant now, boolean tell) {
		if (this.people.raisedIt(person)) {
			throw new RaisedBySamePerson();
		}
		giveUp(why, person, now, tell);
	}

	/** Whether something may be taken off a payment now. */
	boolean isRecoverable(Instant now, Duration patience) {
		Instant told = this.toldAt;
		return this.status == DebtStatus.CONFIRMED && told != null && !now.isBefore(told.plus(patience));
	}

	long left() {
		return this.status.isOpen() ? this.minor - this.recoveredMinor - this.heldMinor - this.writtenOffMinor : 0;
	}

	/** Whether it was this person who took a step, and it stands. */
	boolean wasTaken(DebtStep step, SignedIn person) {
		return this.status == step.to() && this.people.took(step, person);
	}

	/**
	 * How much of the payment it stands for: nothing once it was dropped, and what came
	 * of it where it turned out not to be owed.
	 */
	long counts() {
		if (this.status == DebtStatus.DROPPED) {
			return 0;
		}
		boolean notOwed = this.closeReason == CloseReason.NOT_OWED || this.closeReason == CloseReason.CAME_BACK;
		return notOwed ? this.recoveredMinor : this.minor;
	}

	DebtId id() {
		return new DebtId(this.id);
	}

	DebtStatus status() {
		return this.status;
	}

	UUID memberId() {
		return this.memberId;
	}

	UUID fund() {
		return this.fundId;
	}

	String currency() {
		return this.currency;
	}

	SealedDebtWords words() {
		return (this.words != null) ? this.words : new SealedDebtWords();
	}

	long version() {
		return Objects.requireNonNullElse(this.version, 0L);
	}

	DebtView view(DebtView.Words opened, Duration patience) {
		return new DebtView(id(), application(), this.memberId, this.reference, this.about, this.payeeName, this.status,
				this.reason, this.fromAudit,
				new DebtView.Sums(money(this.minor), money(this.recoveredMinor), money(this.heldMinor),
						money(this.writtenOffMinor), money(left())),
				opened, this.question, this.closeReason, this.people.view(),
				(this.toldAt != null) ? this.toldAt.plus(patience) : null, version());
	}

	private SealedDebtWords keepWords() {
		SealedDebtWords all = words();
		this.words = all;
		return all;
	}

	private void recover(long part, DebtStep step, Instant now, boolean tell) {
		if (!step.from().contains(this.status) && !(step == DebtStep.DEDUCT && this.status.isOwed())) {
			throw new IllegalTransition(this.id, this.status, step.to());
		}
		this.recoveredMinor += part;
		if (this.recoveredMinor == this.minor) {
			become(DebtStep.RECEIVE);
			this.people.end(now);
			tell(now, tell);
		}
	}

	private void giveUp(CloseReason why, @Nullable SignedIn person, Instant now, boolean tell) {
		if (this.heldMinor > 0) {
			throw new DebtIsInARun();
		}
		long rest = left();
		become(DebtStep.WRITE_OFF);
		this.writtenOffMinor = rest;
		close(why, person, now);
		tell(now, tell);
	}

	private void close(CloseReason why, @Nullable SignedIn person, Instant now) {
		this.closeReason = why;
		if (person != null) {
			this.people.close(person, now);
		}
		else {
			this.people.end(now);
		}
	}

	private void tell(Instant now, boolean tell) {
		if (tell) {
			registerEvent(new DebtEvent.Changed(application(), this.memberId, this.about, this.id, now, this.status));
		}
	}

	GrantApplicationId application() {
		return new GrantApplicationId(this.applicationId);
	}

	private Money money(long some) {
		return new Money(some, Currency.getInstance(this.currency));
	}

	private void become(DebtStep step) {
		if (!step.from().contains(this.status)) {
			throw new IllegalTransition(this.id, this.status, step.to());
		}
		this.status = step.to();
	}

}
