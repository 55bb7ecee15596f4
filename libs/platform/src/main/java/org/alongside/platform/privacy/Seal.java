package org.alongside.platform.privacy;

import java.security.GeneralSecurityException;
import java.util.Base64;

import com.google.crypto.tink.subtle.AesGcmJce;

/**
 * AES-256-GCM with one key. The text opens only in the place it was sealed for.
 */
final class Seal {

	static final int KEY_BYTES = 32;

	private final AesGcmJce cipher;

	Seal(byte[] key) {
		if (key.length != KEY_BYTES) {
			throw new IllegalArgumentException("A key has %d bytes, not %d".formatted(KEY_BYTES, key.length));
		}
		try {
			this.cipher = new AesGcmJce(key);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("This machine cannot do AES-256-GCM", ex);
		}
	}

	static Seal ofBase64(String key, String setting) {
		try {
			return new Seal(Base64.getDecoder().decode(key.strip()));
		}
		catch (IllegalArgumentException ex) {
			throw new IllegalArgumentException("%s must be the Base64 of %d random bytes".formatted(setting, KEY_BYTES),
					ex);
		}
	}

	byte[] seal(byte[] plain, byte[] place) {
		try {
			return this.cipher.encrypt(plain, place);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Could not seal", ex);
		}
	}

	byte[] open(byte[] sealed, byte[] place) {
		try {
			return this.cipher.decrypt(sealed, place);
		}
		catch (GeneralSecurityException ex) {
			throw new SealBroken(ex);
		}
	}

}
