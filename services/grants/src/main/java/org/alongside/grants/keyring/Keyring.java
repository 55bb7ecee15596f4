package org.alongside.grants.keyring;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * Cuts one key for each use from the key-encryption key, which lies in no database, so
 * that no key serves two uses and nobody without it can try out what was hashed.
 */
@Service
public class Keyring {

	private static final String ALGORITHM = "HmacSHA256";

	private final byte[] master;

	public Keyring(@Value("${alongside.keys.key-encryption-key}") String master) {
		this.master = Base64.getDecoder().decode(master.strip());
		if (this.master.length < 32) {
			throw new IllegalArgumentException("alongside.keys.key-encryption-key must be Base64 of 32 bytes");
		}
	}

	/**
	 * A hash for one use; the same text has always the same.
	 * @param use what it is for, such as {@code likenesses}
	 * @return 32 bytes
	 */
	public byte[] mac(String use, String text) {
		return mac(mac(this.master, use), text);
	}

	private static byte[] mac(byte[] key, String text) {
		try {
			var mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(key, ALGORITHM));
			return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException everyJavaHasIt) {
			throw new IllegalStateException(everyJavaHasIt);
		}
	}

}
