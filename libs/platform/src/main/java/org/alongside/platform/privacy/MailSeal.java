package org.alongside.platform.privacy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

import org.alongside.platform.data.Columns;

/**
 * Seals what must cross the broker for a mail's sake alone, such as a sign-in link, so
 * that only a service with the same key can read it, and only in the event it was sealed
 * for.
 */
public class MailSeal {

	private final Seal seal;

	/**
	 * Makes the seal.
	 * @param key the Base64 of 32 random bytes, shared by those who seal and open
	 */
	public MailSeal(String key) {
		this.seal = Seal.ofBase64(key, "alongside.keys.mail-sealing-key");
	}

	public String seal(UUID eventId, String json) {
		return Base64.getEncoder()
			.encodeToString(this.seal.seal(json.getBytes(StandardCharsets.UTF_8), Columns.bytes(eventId)));
	}

	public String open(UUID eventId, String sealed) {
		byte[] cipher;
		try {
			cipher = Base64.getDecoder().decode(sealed);
		}
		catch (IllegalArgumentException ex) {
			throw new SealBroken(ex);
		}
		return new String(this.seal.open(cipher, Columns.bytes(eventId)), StandardCharsets.UTF_8);
	}

}
