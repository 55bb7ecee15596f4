package org.alongside.grants.claims;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.alongside.platform.data.IllegalTransition;
import org.alongside.platform.data.Money;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

import static org.alongside.grants.claims.ClaimStatus.CHECKED;
import static org.alongside.grants.claims.ClaimStatus.PAID;
import static org.alongside.grants.claims.ClaimStatus.PAYABLE;
import static org.alongside.grants.claims.ClaimStatus.PENDING;
import static org.alongside.grants.claims.ClaimStatus.REFUSED;

/**
 * One return journey of a claim. Each is answered by itself; the day goes when its family
 * leaves.
 */
@Entity
class ClaimLine {

	@Id
	private UUID id;

	private @Nullable LocalDate visitOn;

	private long askedMinor;

	private long grantedMinor;

	private String currency;

	@Enumerated(EnumType.STRING)
	private ClaimStatus status = PENDING;

	@Enumerated(EnumType.STRING)
	private @Nullable ClaimReason reason;

	private byte @Nullable [] sealedWords;

	private @Nullable UUID decidedById;

	private @Nullable String decidedBy;

	private @Nullable Instant decidedAt;

	@SuppressWarnings("NullAway.Init")
	protected ClaimLine() {
	}

	ClaimLine(UUID id, LocalDate visitOn, Money asked) {
		this.id = id;
		this.visitOn = visitOn;
		this.askedMinor = asked.minor();
		this.currency = asked.currency().getCurrencyCode();
	}

	/** Finds it right: the rules themselves do so, with nobody's name to it. */
	void checkByRule(Instant now) {
		become(CHECKED);
		this.grantedMinor = this.askedMinor;
		this.decidedAt = now;
	}

	/** Answers it: with an amount, or with nothing and the reason. */
	void answer(LineAnswer answer, SignedIn officer, Instant now) {
		Money granted = answer.granted();
		become(granted.isZero() ? REFUSED : CHECKED);
		if (granted.isGreaterThan(asked())) {
			throw new IllegalArgumentException("Nobody is paid more than they asked for");
		}
		this.grantedMinor = granted.minor();
		this.reason = answer.reason();
		this.sealedWords = answer.sealedWords();
		this.decidedById = officer.id();
		this.decidedBy = officer.name();
		this.decidedAt = now;
	}

	void takeBack() {
		become(ClaimStatus.TAKEN_BACK);
	}

	void owe() {
		become(PAYABLE);
	}

	void pay() {
		become(PAID);
	}

	UUID id() {
		return this.id;
	}

	@Nullable LocalDate visitOn() {
		return this.visitOn;
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

	/** Whether this very person has given this very answer already. */
	boolean isAnsweredAs(LineAnswer answer, SignedIn officer) {
		return officer.id().equals(this.decidedById) && this.grantedMinor == answer.granted().minor()
				&& this.reason == answer.reason();
	}

	boolean wasAnsweredBy(SignedIn officer) {
		return officer.id().equals(this.decidedById);
	}

	byte @Nullable [] sealedWords() {
		return this.sealedWords;
	}

	ClaimLineView view(@Nullable String words) {
		return new ClaimLineView(this.id, this.visitOn, asked(), granted(), this.status,
				(this.reason != null) ? this.reason.name() : null, words, this.decidedBy, this.decidedAt);
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
