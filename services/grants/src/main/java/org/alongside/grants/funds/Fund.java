package org.alongside.grants.funds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.alongside.platform.data.Money;
import org.jspecify.annotations.Nullable;

/**
 * Money put aside for one purpose and period. Always {@code allocated = available +
 * reserved + committed + paid}: the amounts move only by the conditional updates of
 * {@link Funds}, and the table refuses what does not add up.
 */
@Entity
class Fund {

	@Id
	private UUID id;

	private String name;

	private String currency;

	private LocalDate opensOn;

	private LocalDate closesOn;

	private long allocatedMinor;

	private long availableMinor;

	private long reservedMinor;

	private long committedMinor;

	private long paidMinor;

	private Instant openedAt;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected Fund() {
	}

	Fund(UUID id, String name, Money allocated, LocalDate opensOn, LocalDate closesOn, Instant now) {
		this.id = id;
		this.name = name;
		this.currency = allocated.currency().getCurrencyCode();
		this.opensOn = opensOn;
		this.closesOn = closesOn;
		this.allocatedMinor = allocated.minor();
		this.availableMinor = allocated.minor();
		this.openedAt = now;
	}

	FundView view() {
		Currency unit = Currency.getInstance(this.currency);
		long used = this.allocatedMinor - this.availableMinor;
		return new FundView(this.id, this.name, this.opensOn, this.closesOn, new Money(this.allocatedMinor, unit),
				new Money(this.availableMinor, unit), new Money(this.reservedMinor, unit),
				new Money(this.committedMinor, unit), new Money(this.paidMinor, unit),
				(int) (used * 100 / this.allocatedMinor));
	}

}
