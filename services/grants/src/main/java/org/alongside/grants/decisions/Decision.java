package org.alongside.grants.decisions;

import java.time.Instant;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.alongside.grants.applications.AwardKind;
import org.alongside.platform.data.Money;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * One step somebody took in deciding an application: written once, never changed. The
 * screen it was taken on is part of it, so the same press of a button counts once.
 */
@Entity
class Decision {

	@Id
	private UUID id;

	private UUID applicationId;

	@Enumerated(EnumType.STRING)
	private DecisionStep step;

	private UUID deciderId;

	private String deciderName;

	private long screenVersion;

	private @Nullable Long amountMinor;

	private @Nullable String currency;

	private String reasons;

	private byte @Nullable [] sealedNote;

	private @Nullable UUID fundId;

	@Enumerated(EnumType.STRING)
	private @Nullable AwardKind award;

	private Instant decidedAt;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected Decision() {
	}

	Decision(UUID id, UUID applicationId, DecisionStep step, SignedIn decider, long screenVersion, Instant now) {
		this.id = id;
		this.applicationId = applicationId;
		this.step = step;
		this.deciderId = decider.id();
		this.deciderName = decider.name();
		this.screenVersion = screenVersion;
		this.reasons = "";
		this.decidedAt = now;
	}

	Decision because(List<String> reasons, byte @Nullable [] sealedNote) {
		this.reasons = String.join(",", reasons);
		this.sealedNote = sealedNote;
		return this;
	}

	Decision of(Money amount, @Nullable UUID fund) {
		this.amountMinor = amount.minor();
		this.currency = amount.currency().getCurrencyCode();
		this.fundId = fund;
		return this;
	}

	/** Notes how what is recommended should reach the family. */
	Decision as(@Nullable AwardKind award) {
		this.award = award;
		return this;
	}

	UUID id() {
		return this.id;
	}

	DecisionStep step() {
		return this.step;
	}

	UUID deciderId() {
		return this.deciderId;
	}

	@Nullable Money amount() {
		return (this.amountMinor != null && this.currency != null)
				? new Money(this.amountMinor, Currency.getInstance(this.currency)) : null;
	}

	AwardKind award() {
		return (this.award != null) ? this.award : AwardKind.FIXED_SUM;
	}

	byte @Nullable [] sealedNote() {
		return this.sealedNote;
	}

	DecisionView view(@Nullable String note, List<DecidedLine> lines) {
		return new DecisionView(this.step, this.deciderName, amount(),
				this.reasons.isEmpty() ? List.of() : Arrays.asList(this.reasons.split(",")), note, this.decidedAt,
				lines);
	}

}
