package org.alongside.grants.funds;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.alongside.platform.data.Money;
import org.jspecify.annotations.Nullable;

/** What is put by in a fund for one application: at most one. */
@Entity
class Reservation {

	@Id
	private UUID applicationId;

	private UUID fundId;

	private long minor;

	private String currency;

	private Instant madeAt;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected Reservation() {
	}

	Reservation(UUID applicationId, UUID fundId, Money amount, Instant now) {
		this.applicationId = applicationId;
		this.fundId = fundId;
		this.minor = amount.minor();
		this.currency = amount.currency().getCurrencyCode();
		this.madeAt = now;
	}

	/** Holds less from now on; what is given back nobody is promised any more. */
	void lower(Money by) {
		if (!by.currency().getCurrencyCode().equals(this.currency) || by.minor() > this.minor) {
			throw new IllegalArgumentException("There is not so much to give back");
		}
		this.minor -= by.minor();
	}

	UUID fundId() {
		return this.fundId;
	}

}
