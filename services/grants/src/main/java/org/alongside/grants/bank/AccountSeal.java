package org.alongside.grants.bank;

import java.util.UUID;

import org.alongside.platform.privacy.FieldCipher;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Seals an account under the key of whose it is, for one application and no other. */
@Component
class AccountSeal {

	private final FieldCipher cipher;

	private final JsonMapper json;

	AccountSeal(FieldCipher cipher, JsonMapper json) {
		this.cipher = cipher;
		this.json = json;
	}

	byte[] seal(UUID application, UUID member, Account account) {
		return this.cipher.seal(member, place(application), this.json.writeValueAsString(account));
	}

	Account open(BankDetails details) {
		return this.json.readValue(
				this.cipher.open(details.memberId(), place(details.applicationId()), details.sealedAccount()),
				Account.class);
	}

	private static String place(UUID application) {
		return "bank_details.sealed_account:" + application;
	}

}
