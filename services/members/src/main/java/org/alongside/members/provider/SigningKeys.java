package org.alongside.members.provider;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import org.alongside.members.keyring.Keyring;
import org.alongside.platform.data.Columns;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The key that signs tokens. It is made once, at the first start, and kept sealed in the
 * database: tokens stay good across restarts, and all instances sign alike.
 */
@Component
class SigningKeys {

	private static final int NONCE = 12;

	private final JdbcClient jdbc;

	private final Clock clock;

	private final SecretKey key;

	SigningKeys(JdbcClient jdbc, Clock clock, Keyring keyring) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.key = keyring.cut("members.signing-key", "AES");
	}

	/** The key in use; the first one to ask makes it. */
	RSAKey current() {
		return stored().orElseGet(() -> {
			try {
				store(make());
			}
			catch (DuplicateKeyException anotherInstanceWasFaster) {
				// theirs is read below
			}
			return stored().orElseThrow();
		});
	}

	private Optional<RSAKey> stored() {
		return this.jdbc.sql("select key_id, sealed from signing_key where slot = 1")
			.query((row, _) -> open(row.getString("key_id"), row.getBytes("sealed")))
			.optional();
	}

	private void store(RSAKey made) {
		this.jdbc.sql("insert into signing_key (slot, key_id, sealed, created_at) values (1, ?, ?, ?)")
			.params(made.getKeyID(), seal(made), Columns.utc(this.clock.instant()))
			.update();
	}

	private static RSAKey make() {
		try {
			return new RSAKeyGenerator(2048).keyUse(KeyUse.SIGNATURE)
				.algorithm(JWSAlgorithm.RS256)
				.keyIDFromThumbprint(true)
				.generate();
		}
		catch (JOSEException everyJavaHasRsa) {
			throw new IllegalStateException(everyJavaHasRsa);
		}
	}

	private byte[] seal(RSAKey made) {
		var nonce = new byte[NONCE];
		new SecureRandom().nextBytes(nonce);
		try {
			var cipher = cipher(Cipher.ENCRYPT_MODE, nonce, made.getKeyID());
			var sealed = cipher.doFinal(made.toJSONString().getBytes(StandardCharsets.UTF_8));
			return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
		}
		catch (GeneralSecurityException everyJavaHasAes) {
			throw new IllegalStateException(everyJavaHasAes);
		}
	}

	private RSAKey open(String keyId, byte[] sealed) {
		try {
			var nonce = Arrays.copyOf(sealed, NONCE);
			var plain = cipher(Cipher.DECRYPT_MODE, nonce, keyId).doFinal(sealed, NONCE, sealed.length - NONCE);
			return RSAKey.parse(new String(plain, StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException | ParseException otherKey) {
			throw new IllegalStateException("The signing key in the database was sealed with another "
					+ "alongside.keys.key-encryption-key than the one given", otherKey);
		}
	}

	private Cipher cipher(int mode, byte[] nonce, String keyId) throws GeneralSecurityException {
		var cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, this.key, new GCMParameterSpec(128, nonce));
		cipher.updateAAD(("signing_key.sealed:" + keyId).getBytes(StandardCharsets.UTF_8));
		return cipher;
	}

}
