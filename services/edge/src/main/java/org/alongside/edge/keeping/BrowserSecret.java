package org.alongside.edge.keeping;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What one browser carries for itself: 256 bits by chance. A hash finds what is kept for
 * it, and a key cut from it opens that; neither leads to the other.
 */
record BrowserSecret(String text) {

	private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int NONCE = 12;

	static BrowserSecret draw() {
		return new BrowserSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(random(32)));
	}

	static Optional<BrowserSecret> read(String text) {
		return FORM.matcher(text).matches() ? Optional.of(new BrowserSecret(text)) : Optional.empty();
	}

	byte[] hash() {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes("known browser " + this.text));
		}
		catch (GeneralSecurityException everyJavaHasIt) {
			throw new IllegalStateException(everyJavaHasIt);
		}
	}

	/** Opens only with this secret, and only in its place. */
	byte[] seal(byte[] plain, String place) {
		try {
			byte[] nonce = random(NONCE);
			byte[] cipher = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(plain);
			byte[] sealed = Arrays.copyOf(nonce, NONCE + cipher.length);
			System.arraycopy(cipher, 0, sealed, NONCE, cipher.length);
			return sealed;
		}
		catch (GeneralSecurityException everyJavaHasAes) {
			throw new IllegalStateException(everyJavaHasAes);
		}
	}

	Optional<byte[]> open(byte[] sealed, String place) {
		try {
			byte[] nonce = Arrays.copyOf(sealed, NONCE);
			return Optional.of(cipher(Cipher.DECRYPT_MODE, nonce, place).doFinal(sealed, NONCE, sealed.length - NONCE));
		}
		catch (GeneralSecurityException | IllegalArgumentException notOurs) {
			return Optional.empty();
		}
	}

	private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
		Mac mac = Mac.getInstance("HmacSHA256");
		mac.init(new SecretKeySpec(bytes(this.text), "HmacSHA256"));
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, new SecretKeySpec(mac.doFinal(bytes("edge.kept-form")), "AES"),
				new GCMParameterSpec(128, nonce));
		cipher.updateAAD(bytes(place));
		return cipher;
	}

	private static byte[] random(int length) {
		byte[] random = new byte[length];
		RANDOM.nextBytes(random);
		return random;
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	@Override
	public String toString() {
		return "BrowserSecret[***]";
	}

}
