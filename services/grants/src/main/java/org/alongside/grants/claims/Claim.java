package org.alongside.grants.claims;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.grants.awards.AwardView;
import org.alongside.platform.data.IllegalTransition;
import org.alongside.platform.data.Money;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.AbstractAggregateRoot;

import static org.alongside.grants.claims.ClaimStatus.CHECKED;
import static org.alongside.grants.claims.ClaimStatus.PAID;
import static org.alongside.grants.claims.ClaimStatus.PAYABLE;
import static org.alongside.grants.claims.ClaimStatus.PENDING;
import static org.alongside.grants.claims.ClaimStatus.REFUSED;
import static org.alongside.grants.claims.ClaimStatus.TAKEN_BACK;

/**
 * Journeys that a family says they made, and wants paid out of their award.
 * <p>
 * The rules look at it when it is sent. If all pass, it is payable at once; else an
 * officer answers it line by line, in one sitting or several. When every line is answered
 * what was granted is owed, and it ends when the bank has paid. What was refused stays
 * so; the family may claim again. Until somebody has answered any of it, the family may
 * take it back.
 */
@Entity
class Claim extends AbstractAggregateRoot<Claim> {

	@Id
	private UUID id;

	private UUID applicationId;

	private UUID memberId;

	private String reference;

	private int number;

	@Enumerated(EnumType.STRING)
	private ClaimStatus status = PENDING;

	private String currency;

	private long askedMinor;

	private long grantedMinor;

	private boolean byRule;

	private @Nullable UUID enteredById;

	private Instant sentAt;

	private Instant changedAt;

	private @Nullable Instant decidedAt;

	private @Nullable Instant paidAt;

	private @Nullable UUID auditedIn;

	@OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
	@JoinColumn(name = "claim_id", nullable = false, updatable = false)
	@OrderBy("visitOn, id")
	private List<ClaimLine> lines = new ArrayList<>();

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected Claim() {
	}

	/**
	 * Sends a claim.
	 * @param enteredBy who typed it in for the family; null when they did themselves
	 */
	Claim(ClaimId id, String reference, AwardView award, int number, List<ClaimLine> lines, @Nullable UUID enteredBy,
			Instant now) {
		this.id = id.value();
		this.reference = reference;
		this.applicationId = award.application().value();
		this.memberId = award.memberId();
		this.number = number;
		this.currency = award.total().currency().getCurrencyCode();
		this.lines.addAll(lines);
		this.askedMinor = sum(ClaimLine::asked).minor();
		this.enteredById = enteredBy;
		this.sentAt = now;
		this.changedAt = now;
		registerEvent(new ClaimEvent.Sent(id, application(), this.memberId, reference, now));
	}

	/** Every rule passed, and no person need look. */
	void approveByRule(Instant now) {
		this.byRule = true;
		this.lines.forEach((line) -> line.checkByRule(now));
		finish(now);
	}

	/** Answers some of its lines, or all. */
	void answer(List<LineAnswer> answers, SignedIn officer, Instant now) {
		answers.forEach((answer) -> line(answer.line()).answer(answer, officer, now));
		this.changedAt = now;
		if (this.lines.stream().noneMatch((line) -> line.status() == PENDING)) {
			finish(now);
		}
		else if (this.status == PENDING && !answers.isEmpty()) {
			become(CHECKED);
		}
	}

	/** The family takes it back: only while nobody has answered any of it. */
	void takeBack(Instant now) {
		become(TAKEN_BACK);
		this.lines.forEach(ClaimLine::takeBack);
		this.changedAt = now;
		registerEvent(new ClaimEvent.TakenBack(id(), application(), this.memberId, this.reference, now));
	}

	/** The bank says that it has arrived. */
	void pay(Instant now) {
		become(PAID);
		of(PAYABLE).forEach(ClaimLine::pay);
		this.paidAt = now;
		this.changedAt = now;
	}

	/** The bank sent it back after all. */
	void payAgain(Instant now) {
		become(PAYABLE);
		of(PAID).forEach(ClaimLine::owe);
		this.paidAt = null;
		this.changedAt = now;
	}

	void audit(UUID draw) {
		this.auditedIn = draw;
	}

	ClaimId id() {
		return new ClaimId(this.id);
	}

	GrantApplicationId application() {
		return new GrantApplicationId(this.applicationId);
	}

	UUID memberId() {
		return this.memberId;
	}

	String reference() {
		return this.reference;
	}

	ClaimStatus status() {
		return this.status;
	}

	Money asked() {
		return money(this.askedMinor);
	}

	Money granted() {
		return money(this.grantedMinor);
	}

	List<ClaimLine> lines() {
		return this.lines;
	}

	ClaimLine line(UUID id) {
		return this.lines.stream()
			.filter((line) -> line.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new RecordNotFound("claim line", id));
	}

	@Nullable Instant decidedAt() {
		return this.decidedAt;
	}

	boolean wasEnteredBy(UUID person) {
		return person.equals(this.enteredById);
	}

	long version() {
		return Objects.requireNonNullElse(this.version, 0L);
	}

	ClaimView view(Function<ClaimLine, ClaimLineView> opened) {
		return new ClaimView(id(), application(), this.memberId, this.reference, this.number, this.status, asked(),
				granted(), this.byRule, this.lines.stream().map(opened).toList(), this.sentAt, this.decidedAt,
				this.paidAt, version());
	}

	private void finish(Instant now) {
		Money granted = sum(ClaimLine::granted);
		this.grantedMinor = granted.minor();
		this.decidedAt = now;
		this.changedAt = now;
		if (granted.isZero()) {
			become(REFUSED);
			registerEvent(new ClaimEvent.Refused(id(), application(), this.memberId, this.reference, now));
			return;
		}
		if (this.status == PENDING) {
			become(CHECKED);
		}
		of(CHECKED).forEach(ClaimLine::owe);
		become(PAYABLE);
		registerEvent(new ClaimEvent.Approved(id(), application(), this.memberId, this.reference, now, granted));
	}

	/** What its lines of a status come to. */
	Money of(ClaimStatus status, Function<ClaimLine, Money> part) {
		return of(status).stream().map(part).reduce(money(0), (sum, each) -> sum.plus(each));
	}

	private List<ClaimLine> of(ClaimStatus status) {
		return this.lines.stream().filter((line) -> line.status() == status).toList();
	}

	private Money sum(Function<ClaimLine, Money> part) {
		return this.lines.stream().map(part).reduce(money(0), (sum, each) -> sum.plus(each));
	}

	private Money money(long minor) {
		return new Money(minor, Currency.getInstance(this.currency));
	}

	private void become(ClaimStatus next) {
		if (!this.status.next().contains(next)) {
			throw new IllegalTransition(this.id, this.status, next);
		}
		this.status = next;
	}

}
