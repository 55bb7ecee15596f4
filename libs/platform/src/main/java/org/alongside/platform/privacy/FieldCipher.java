package org.alongside.platform.privacy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.alongside.platform.data.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Seals single fields under a key of the person they are about. That key lies in this
 * service's own schema, wrapped by a key that does not; forgetting it forgets everything
 * sealed with it, backups of other tables included. What is sealed opens only in its
 * place, such as {@code grant_application.bank:<id>}.
 */
public class FieldCipher {

	private static final byte FORMAT = 1;

	private final JdbcClient database;

	private final Seal keyEncryption;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	FieldCipher(JdbcClient database, Seal keyEncryption, Clock clock) {
		this.database = database;
		this.keyEncryption = keyEncryption;
		this.clock = clock;
	}

	public byte[] seal(UUID person, String place, String plain) {
		return sealBytes(person, place, plain.getBytes(StandardCharsets.UTF_8));
	}

	public String open(UUID person, String place, byte[] sealed) {
		return new String(openBytes(person, place, sealed), StandardCharsets.UTF_8);
	}

	public byte[] sealBytes(UUID person, String place, byte[] plain) {
		byte[] cipher = keyOf(person).orElseGet(() -> makeKey(person)).seal(plain, bytes(place));
		byte[] sealed = new byte[cipher.length + 1];
		sealed[0] = FORMAT;
		System.arraycopy(cipher, 0, sealed, 1, cipher.length);
		return sealed;
	}

	public byte[] openBytes(UUID person, String place, byte[] sealed) {
		if (sealed.length == 0 || sealed[0] != FORMAT) {
			throw new SealBroken(new IllegalArgumentException("Unknown format"));
		}
		byte[] cipher = new byte[sealed.length - 1];
		System.arraycopy(sealed, 1, cipher, 0, cipher.length);
		return keyOf(person).orElseThrow(PersonForgotten::new).open(cipher, bytes(place));
	}

	/**
	 * Throws the person's key away, for good.
	 * @param person who asked to be forgotten
	 */
	public void forget(UUID person) {
		this.database
			.sql("""
					INSERT INTO person_key (person, wrapped, made_at, forgotten_at) VALUES (:person, NULL, :now, :now) AS new
					ON DUPLICATE KEY UPDATE wrapped = NULL, forgotten_at = COALESCE(person_key.forgotten_at, new.forgotten_at)
					""")
			.param("person", Columns.bytes(person))
			.param("now", Columns.utc(this.clock.instant()))
			.update();
	}

	private Optional<Seal> keyOf(UUID person) {
		return this.database.sql("SELECT wrapped FROM person_key WHERE person = :person")
			.param("person", Columns.bytes(person))
			.query((row, number) -> Optional.ofNullable(row.getBytes("wrapped")))
			.optional()
			.map((wrapped) -> unwrap(person, wrapped.orElseThrow(PersonForgotten::new)));
	}

	private Seal makeKey(UUID person) {
		byte[] key = new byte[Seal.KEY_BYTES];
		this.random.nextBytes(key);
		this.database.sql("INSERT IGNORE INTO person_key (person, wrapped, made_at) VALUES (:person, :wrapped, :now)")
			.param("person", Columns.bytes(person))
			.param("wrapped", this.keyEncryption.seal(key, Columns.bytes(person)))
			.param("now", Columns.utc(this.clock.instant()))
			.update();
		return keyOf(person).orElseThrow(PersonForgotten::new);
	}

	private Seal unwrap(UUID person, byte[] wrapped) {
		return new Seal(this.keyEncryption.open(wrapped, Columns.bytes(person)));
	}

	private static byte[] bytes(String place) {
		return place.getBytes(StandardCharsets.UTF_8);
	}

}
