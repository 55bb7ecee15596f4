package org.alongside.grants.bank;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.alongside.grants.modulus.ModulusAnswer;
import org.alongside.grants.modulus.ModulusVerdict;
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

	@Enumerated(EnumType.STRING)
	private @Nullable ModulusVerdict numberCheck;

	private @Nullable String checkedWith;

	private boolean insisted;

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

	/**
	 * Takes another account.
	 * @param check what the modulus check says; null for an IBAN, which has its own
	 * @param insisted whether the family says the number is right although it fails
	 */
	void replace(String currency, byte[] sealed, @Nullable ModulusAnswer check, boolean insisted, Instant now) {
		this.currency = currency;
		this.sealedAccount = sealed;
		this.givenAt = now;
		this.wantedAgainAt = null;
		this.numberCheck = (check != null) ? check.verdict() : null;
		this.checkedWith = (check != null) ? check.table() : null;
		this.insisted = insisted;
	}

	void askAgain(Instant now) {
		this.wantedAgainAt = now;
	}

	boolean isWantedAgain() {
		return this.wantedAgainAt != null;
	}

	boolean isGivenBy(Instant moment) {
		return !this.givenAt.isAfter(moment);
	}

	@Nullable ModulusVerdict numberCheck() {
		return this.numberCheck;
	}

	@Nullable String checkedWith() {
		return this.checkedWith;
	}

	boolean isInsistedOn() {
		return this.insisted;
	}

	@Nullable Long version() {
		return this.version;
	}

	/** Why somebody should look at it before it is paid, if they should. */
	@Nullable AccountDoubt doubt() {
		return switch (this.numberCheck) {
			case INVALID -> this.insisted ? AccountDoubt.INSISTED : AccountDoubt.INVALID;
			case UNKNOWN -> AccountDoubt.UNKNOWN;
			case VALID -> null;
			case null -> null;
		};
	}

}
