package org.alongside.grants.audits;

import java.time.Instant;
import java.util.Currency;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.alongside.grants.claims.ClaimId;
import org.alongside.grants.claims.ClaimView;
import org.alongside.platform.data.Money;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * A paid claim in a drawing, chosen or not: without those that were not, nobody could
 * draw again.
 */
@Entity
class AuditItem {

	@Id
	private UUID claimId;

	private UUID drawId;

	private UUID memberId;

	private String reference;

	private long minor;

	private String currency;

	@Enumerated(EnumType.STRING)
	private Choice choice;

	@Enumerated(EnumType.STRING)
	private @Nullable Outcome outcome;

	private byte @Nullable [] sealedWords;

	private @Nullable UUID lookedById;

	private @Nullable String lookedBy;

	private @Nullable Instant lookedAt;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected AuditItem() {
	}

	AuditItem(DrawId draw, ClaimView claim, Choice choice) {
		this.claimId = claim.id().value();
		this.drawId = draw.value();
		this.memberId = claim.memberId();
		this.reference = claim.reference();
		this.minor = claim.granted().minor();
		this.currency = claim.granted().currency().getCurrencyCode();
		this.choice = choice;
	}

	/** Notes what was found; it stands. */
	void look(Outcome outcome, byte @Nullable [] sealedWords, SignedIn person, Instant now) {
		if (this.choice == Choice.NOT_CHOSEN || this.outcome != null) {
			throw new LookedAtAlready();
		}
		this.outcome = outcome;
		this.sealedWords = sealedWords;
		this.lookedById = person.id();
		this.lookedBy = person.name();
		this.lookedAt = now;
	}

	boolean isLookedAtAs(Outcome outcome, SignedIn person) {
		return this.outcome == outcome && Objects.equals(this.lookedById, person.id());
	}

	ClaimId claim() {
		return new ClaimId(this.claimId);
	}

	UUID memberId() {
		return this.memberId;
	}

	String reference() {
		return this.reference;
	}

	Choice choice() {
		return this.choice;
	}

	byte @Nullable [] sealedWords() {
		return this.sealedWords;
	}

	AuditItemView view(@Nullable String words) {
		return new AuditItemView(claim(), new DrawId(this.drawId), this.reference,
				new Money(this.minor, Currency.getInstance(this.currency)), this.choice, this.outcome, words,
				this.lookedBy, this.lookedAt);
	}

}
