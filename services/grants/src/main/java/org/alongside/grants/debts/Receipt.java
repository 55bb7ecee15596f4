package org.alongside.grants.debts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.alongside.platform.data.Money;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

/** What a family paid back: one line of a bank statement, which counts once. */
@Entity
@Table(name = "debt_receipt")
class Receipt {

	@Id
	private UUID id;

	private UUID memberId;

	private long minor;

	private String currency;

	private LocalDate receivedOn;

	private String bankReference;

	private UUID notedById;

	private String notedBy;

	private Instant notedAt;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected Receipt() {
	}

	Receipt(UUID id, UUID member, PaidBack paid, SignedIn person, Instant now) {
		this.id = id;
		this.memberId = member;
		this.minor = paid.amount().minor();
		this.currency = paid.amount().currency().getCurrencyCode();
		this.receivedOn = paid.on();
		this.bankReference = paid.bankReference();
		this.notedById = person.id();
		this.notedBy = person.name();
		this.notedAt = now;
	}

	boolean isOf(UUID member, PaidBack paid) {
		return this.memberId.equals(member)
				&& new Money(this.minor, Currency.getInstance(this.currency)).equals(paid.amount())
				&& this.receivedOn.equals(paid.on());
	}

	UUID id() {
		return this.id;
	}

}
