package org.alongside.grants.runs;

import java.util.Currency;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.alongside.grants.transfers.StatusReport.Answer;
import org.alongside.platform.data.Money;
import org.jspecify.annotations.Nullable;

/** What a bank says of one transfer, and what we made of it. */
@Entity
class BankAnswerItem {

	@Id
	private UUID id;

	private UUID answerId;

	private int number;

	private @Nullable String endToEndId;

	private String status;

	private @Nullable String reason;

	private @Nullable Long minor;

	private @Nullable String currency;

	private boolean otherAccount;

	@Enumerated(EnumType.STRING)
	private @Nullable Verdict outcome;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected BankAnswerItem() {
	}

	BankAnswerItem(UUID id, BankAnswerId answer, int number, Answer said, boolean otherAccount) {
		this.id = id;
		this.answerId = answer.value();
		this.number = number;
		this.endToEndId = said.endToEndId();
		this.status = said.status();
		this.reason = said.reason();
		Money amount = said.amount();
		this.minor = (amount != null) ? amount.minor() : null;
		this.currency = (amount != null) ? amount.currency().getCurrencyCode() : null;
		this.otherAccount = otherAccount;
	}

	/** Notes what was made of it; it stands. */
	void settle(Verdict verdict) {
		this.outcome = verdict;
	}

	@Nullable String endToEndId() {
		return this.endToEndId;
	}

	String status() {
		return this.status;
	}

	@Nullable String reason() {
		return this.reason;
	}

	boolean namesOtherAccount() {
		return this.otherAccount;
	}

	@Nullable Verdict outcome() {
		return this.outcome;
	}

	@Nullable Money amount() {
		return (this.minor != null) ? new Money(this.minor, Currency.getInstance(this.currency)) : null;
	}

}
