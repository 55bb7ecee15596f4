package org.alongside.grants.decisions;

import java.util.Currency;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.alongside.grants.travel.Cost;
import org.alongside.platform.data.Money;
import org.jspecify.annotations.Nullable;

/** What was recommended of one cost: written once with its decision, never changed. */
@Entity
class DecisionLine {

	@Id
	private UUID id;

	private UUID decisionId;

	@Enumerated(EnumType.STRING)
	private Cost cost;

	private long askedMinor;

	private long grantedMinor;

	private @Nullable String reason;

	private byte @Nullable [] sealedWords;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected DecisionLine() {
	}

	DecisionLine(UUID id, UUID decisionId, DecidedLine line, byte @Nullable [] sealedWords) {
		this.id = id;
		this.decisionId = decisionId;
		this.cost = line.cost();
		this.askedMinor = line.asked().minor();
		this.grantedMinor = line.granted().minor();
		this.reason = line.reason();
		this.sealedWords = sealedWords;
	}

	UUID id() {
		return this.id;
	}

	byte @Nullable [] sealedWords() {
		return this.sealedWords;
	}

	DecidedLine view(Currency currency, @Nullable String words) {
		return new DecidedLine(this.cost, new Money(this.askedMinor, currency), new Money(this.grantedMinor, currency),
				this.reason, words);
	}

}
