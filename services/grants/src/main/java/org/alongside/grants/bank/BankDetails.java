package org.alongside.grants.bank;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Where one application's money goes, sealed under the applicant's key. */
@Entity
class BankDetails {

	@Id
	private UUID applicationId;

	private UUID memberId;

	private String currency;

	private byte[] sealedAccount;

	private Instant givenAt;

	private @Nullable Instant wantedAgainAt;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected BankDetails() {
	}

	BankDetails(UUID applicationId, UUID memberId) {
		this.applicationId = applicationId;
		this.memberId = memberId;
		this.currency = "";
		this.sealedAccount = new byte[0];
		this.givenAt = Instant.EPOCH;
	}

	UUID applicationId() {
		return this.applicationId;
	}

	UUID memberId() {
		return this.memberId;
	}

	byte[] sealedAccount() {
		return this.sealedAccount;
	}

	void replace(String currency, byte[] sealed, Instant now) {
		this.currency = currency;
		this.sealedAccount = sealed;
		this.givenAt = now;
		this.wantedAgainAt = null;
	}

	void askAgain(Instant now) {
		this.wantedAgainAt = now;
	}

	boolean isWantedAgain() {
		return this.wantedAgainAt != null;
	}

}
