package org.alongside.members.provider;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Compares the edge's secret. It is 32 random bytes, not a password: one fast hash, in
 * constant time, guards it as well as a slow one would.
 */
class ClientSecret implements PasswordEncoder {

	static String hashed(CharSequence secret) {
		return HexFormat.of().formatHex(hash(secret));
	}

	@Override
	public @Nullable String encode(@Nullable CharSequence secret) {
		return (secret != null) ? hashed(secret) : null;
	}

	@Override
	public boolean matches(@Nullable CharSequence secret, @Nullable String encoded) {
		return secret != null && encoded != null
				&& MessageDigest.isEqual(hash(secret), HexFormat.of().parseHex(encoded));
	}

	private static byte[] hash(CharSequence secret) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(secret.toString().getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException everyJavaHasIt) {
			throw new IllegalStateException(everyJavaHasIt);
		}
	}

}
