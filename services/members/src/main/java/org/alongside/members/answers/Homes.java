package org.alongside.members.answers;

import java.util.Arrays;
import java.util.Base64;

import javax.crypto.SecretKey;

import org.alongside.members.keyring.Keyring;

import org.springframework.stereotype.Component;

/**
 * Marks homes, so that matching may keep apart who lives together without knowing where.
 * An Eircode is one address and a postcode about fifteen (Royal Mail), so neighbours may
 * have one mark too.
 */
@Component
class Homes {

	private static final int BYTES = 16;

	private final SecretKey key;

	Homes(Keyring keyring) {
		this.key = keyring.cut("members.homes", "HmacSHA256");
	}

	/**
	 * The mark of a home.
	 * @param code the postcode or Eircode, as the post writes it
	 * @return 22 letters and digits, the same for the same code, from which nobody
	 * without our key can find it
	 */
	String mark(String code) {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(Arrays.copyOf(Keyring.mac(this.key, code), BYTES));
	}

}
