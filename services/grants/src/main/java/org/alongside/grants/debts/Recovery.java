package org.alongside.grants.debts;

import java.time.Instant;
import java.util.Currency;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.alongside.platform.data.IllegalTransition;
import org.alongside.platform.data.Money;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * A part of one debt that comes back: taken off a payment, or out of what was paid into
 * the bank.
 */
@Entity
class Recovery {

	@Id
	private UUID id;

	private UUID debtId;

	private @Nullable UUID paymentId;

	private @Nullable UUID receiptId;

	private String about;

	private long minor;

	@Enumerated(EnumType.STRING)
	private RecoveryStatus status;

	private UUID notedById;

	private String notedBy;

	private Instant madeAt;

	private Instant changedAt;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected Recovery() {
	}

	private Recovery(UUID id, DebtId debt, Source source, long minor, SignedIn person, Instant now) {
		this.id = id;
		this.debtId = debt.value();
		this.paymentId = source.payment();
		this.receiptId = source.receipt();
		this.about = source.about();
		this.minor = minor;
		this.status = source.payment() != null ? RecoveryStatus.HELD : RecoveryStatus.TAKEN;
		this.notedById = person.id();
		this.notedBy = person.name();
		this.madeAt = now;
		this.changedAt = now;
	}

	static Recovery of(UUID id, DebtId debt, Source source, long minor, SignedIn person, Instant now) {
		return new Recovery(id, debt, source, minor, person, now);
	}

	void take(Instant now) {
		become(RecoveryStatus.TAKEN, now);
	}

	void release(Instant now) {
		become(RecoveryStatus.RELEASED, now);
	}

	UUID debtId() {
		return this.debtId;
	}

	long minor() {
		return this.minor;
	}

	RecoveryView view(Currency currency) {
		return new RecoveryView(this.paymentId != null, this.about, new Money(this.minor, currency), this.status.name(),
				this.notedBy, this.changedAt);
	}

	private void become(RecoveryStatus next, Instant now) {
		if (!this.status.next().contains(next)) {
			throw new IllegalTransition(this.id, this.status, next);
		}
		this.status = next;
		this.changedAt = now;
	}

	/**
	 * Where a part comes from: one of the two.
	 *
	 * @param about how people know it: the payment's reference, or the bank's
	 */
	record Source(@Nullable UUID payment, @Nullable UUID receipt, String about) {
	}

}
