package org.alongside.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Thirty-two random bytes made once and kept in a file that only its owner may read.
 * Passwords are derived from it by name, so there is one file to keep safe and none to
 * keep in step.
 */
public final class Secret {

	private final byte[] bytes;

	private Secret(byte[] bytes) {
		this.bytes = bytes;
	}

	/**
	 * A secret that is kept nowhere, for servers that live as long as this process.
	 */
	public static Secret random() {
		byte[] fresh = new byte[32];
		new SecureRandom().nextBytes(fresh);
		return new Secret(fresh);
	}

	/**
	 * The secret in the file, which is made when there is none.
	 */
	public static Secret in(Path file) {
		try {
			if (!Files.exists(file)) {
				OwnerOnly.write(file, random().encoded());
			}
			return new Secret(Base64.getDecoder().decode(Files.readString(file).strip()));
		}
		catch (IOException | IllegalArgumentException ex) {
			throw new ServerDidNotStart("Cannot read or make the secret " + file + ": " + ex.getMessage(), ex);
		}
	}

	/**
	 * The secret itself, in base64.
	 */
	public String encoded() {
		return Base64.getEncoder().encodeToString(this.bytes);
	}

	/**
	 * A password that is always the same for the same name.
	 */
	public String passwordFor(String name) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(this.bytes, "HmacSHA256"));
			byte[] digest = mac.doFinal(name.getBytes(StandardCharsets.UTF_8));
			return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java has HmacSHA256", ex);
		}
	}

}
