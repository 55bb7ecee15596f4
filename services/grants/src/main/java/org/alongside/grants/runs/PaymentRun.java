package org.alongside.grants.runs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
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

import static org.alongside.grants.runs.RunStatus.APPROVED;
import static org.alongside.grants.runs.RunStatus.CANCELLED;
import static org.alongside.grants.runs.RunStatus.DRAFT;
import static org.alongside.grants.runs.RunStatus.PREPARED;
import static org.alongside.grants.runs.RunStatus.RECONCILED;
import static org.alongside.grants.runs.RunStatus.SENT;

/**
 * Payments of one currency that go to the bank together.
 * <p>
 * Somebody in finance gathers and prepares them: from then on day, sum and file stand,
 * and the file's fingerprint is kept. A second person approves just that file. Once it
 * has left us it cannot be called off; it is sent, and ends when the bank has answered
 * for each line.
 */
@Entity
class PaymentRun {

	@Id
	private UUID id;

	private String reference;

	private String currency;

	@Enumerated(EnumType.STRING)
	private RunStatus status = DRAFT;

	private UUID startedById;

	private String startedBy;

	private Instant startedAt;

	private @Nullable UUID preparedById;

	private @Nullable String preparedBy;

	private @Nullable Instant preparedAt;

	private @Nullable LocalDate paysOn;

	private int payments;

	private long totalMinor;

	private @Nullable String fileHash;

	private @Nullable UUID approvedById;

	private @Nullable String approvedBy;

	private @Nullable Instant approvedAt;

	private @Nullable Instant fetchedAt;

	private @Nullable UUID sentById;

	private @Nullable String sentBy;

	private @Nullable Instant sentAt;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected PaymentRun() {
	}

	PaymentRun(RunId id, String reference, Currency currency, SignedIn person, Instant now) {
		this.id = id.value();
		this.reference = reference;
		this.currency = currency.getCurrencyCode();
		this.startedById = person.id();
		this.startedBy = person.name();
		this.startedAt = now;
	}

	/** Notes how many payments it has now, and how much they are. */
	void gather(int payments, Money total) {
		this.payments = payments;
		this.totalMinor = total.minor();
	}

	void prepare(SignedIn person, LocalDate paysOn, Instant now) {
		become(PREPARED);
		this.preparedById = person.id();
		this.preparedBy = person.name();
		this.preparedAt = now;
		this.paysOn = paysOn;
	}

	/** Notes the fingerprint of the file that was made of it. */
	void stamp(String fileHash) {
		this.fileHash = fileHash;
	}

	void giveBack() {
		become(DRAFT);
		this.preparedById = null;
		this.preparedBy = null;
		this.preparedAt = null;
		this.fileHash = null;
	}

	void approve(SignedIn person, Instant now) {
		if (person.id().equals(this.startedById) || person.id().equals(this.preparedById)) {
			throw new PreparedBySamePerson();
		}
		become(APPROVED);
		this.approvedById = person.id();
		this.approvedBy = person.name();
		this.approvedAt = now;
	}

	/** Lets the file out; from now on it may be with the bank. */
	void fetch(Instant now) {
		if (this.status != APPROVED) {
			throw new RunIsStale();
		}
		if (this.fetchedAt == null) {
			this.fetchedAt = now;
		}
	}

	void send(SignedIn person, Instant now) {
		if (this.status == APPROVED && this.fetchedAt == null) {
			throw new FileNotFetched();
		}
		become(SENT);
		this.sentById = person.id();
		this.sentBy = person.name();
		this.sentAt = now;
	}

	void reconcile() {
		become(RECONCILED);
	}

	void cancel() {
		if (this.fetchedAt != null) {
			throw new FileIsOut();
		}
		become(CANCELLED);
	}

	RunId id() {
		return new RunId(this.id);
	}

	RunStatus status() {
		return this.status;
	}

	Currency currency() {
		return Currency.getInstance(this.currency);
	}

	Money total() {
		return new Money(this.totalMinor, currency());
	}

	@Nullable String fileHash() {
		return this.fileHash;
	}

	long version() {
		return Objects.requireNonNullElse(this.version, 0L);
	}

	boolean isPreparedBy(UUID person) {
		return person.equals(this.preparedById);
	}

	boolean isApprovedBy(UUID person) {
		return person.equals(this.approvedById);
	}

	RunView view() {
		return new RunView(id(), this.reference, this.status, this.payments, total(), this.paysOn, this.fileHash,
				new RunView.People(this.startedBy, this.startedAt, this.preparedBy, this.preparedAt, this.approvedBy,
						this.approvedAt, this.sentBy, this.sentAt),
				this.fetchedAt != null, version());
	}

	private void become(RunStatus next) {
		if (!this.status.next().contains(next)) {
			throw new IllegalTransition(this.id, this.status, next);
		}
		this.status = next;
	}

}
