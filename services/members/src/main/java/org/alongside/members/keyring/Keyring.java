package org.alongside.members.keyring;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * Cuts one key for each use from the key-encryption key, so that no key serves two.
 */
@Service
public class Keyring {

	private final byte[] master;

	Keyring(@Value("${alongside.keys.key-encryption-key}") String master) {
		this.master = Base64.getDecoder().decode(master.strip());
		if (this.master.length < 32) {
			throw new IllegalArgumentException("alongside.keys.key-encryption-key must be Base64 of 32 bytes");
		}
	}

	/**
	 * The key for one use; always the same one.
	 * @param use what it is for, such as {@code members.one-time-keys}
	 * @param algorithm what it is used with
	 * @return 256 bits
	 */
	public SecretKey cut(String use, String algorithm) {
		return new SecretKeySpec(mac(new SecretKeySpec(this.master, "HmacSHA256"), use), algorithm);
	}

	/**
	 * A hash that only we can make, so that few possible inputs cannot be tried out.
	 * @param key a key that was cut here
	 * @param text what to hash
	 * @return 32 bytes
	 */
	public static byte[] mac(SecretKey key, String text) {
		try {
			var mac = Mac.getInstance("HmacSHA256");
			mac.init(key);
			return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException everyJavaHasIt) {
			throw new IllegalStateException(everyJavaHasIt);
		}
	}

}
