package org.alongside.grants.confirmations;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What a link ends with: 256 random bits, of which only the hash stays with us.
 *
 * @param text what stands in the link
 */
record LinkToken(String text) {

	private static final SecureRandom RANDOM = new SecureRandom();

	static LinkToken next() {
		byte[] bytes = new byte[32];
		RANDOM.nextBytes(bytes);
		return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	byte[] hash() {
		try {
			return MessageDigest.getInstance("SHA-256").digest(this.text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException everyJavaHasIt) {
			throw new IllegalStateException(everyJavaHasIt);
		}
	}

	@Override
	public String toString() {
		return "LinkToken";
	}

}
