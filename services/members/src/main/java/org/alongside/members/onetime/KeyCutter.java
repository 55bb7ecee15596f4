package org.alongside.members.onetime;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;

import javax.crypto.SecretKey;

import org.alongside.members.keyring.Keyring;
import org.alongside.members.people.EmailAddress;
import org.alongside.members.people.Person;
import org.alongside.platform.data.Ids;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Draws links and codes by chance, and hashes what people bring back. */
@Component
class KeyCutter {

	private static final SecureRandom RANDOM = new SecureRandom();

	private final Ids ids;

	private final SecretKey secret;

	private final String origin;

	KeyCutter(Ids ids, Keyring keyring, @Value("${alongside.origin}") String origin) {
		this.ids = ids;
		this.secret = keyring.cut("members.one-time-keys", "HmacSHA256");
		this.origin = origin;
	}

	/**
	 * A new key, and what must be mailed of it: nothing when there is nobody to mail it
	 * to.
	 */
	Cut cut(Purpose purpose, EmailAddress email, @Nullable Person person, byte @Nullable [] browser, Instant now) {
		var id = this.ids.next();
		var link = link();
		var code = String.format(Locale.ROOT, "%06d", RANDOM.nextInt(1_000_000));
		var hashes = new OneTimeKey.Hashes(hash(email.key()), hash(link), hashOfCode(id, code), browser);
		var key = new OneTimeKey(id, purpose, hashes, (person != null) ? person.id() : null, now);
		return new Cut(key, (person != null) ? new OneTimeKeyMade(id, now, purpose, key.expiresAt(),
				person.email().address(), person.name(), this.origin + "/identity/link/" + link, code) : null);
	}

	byte[] hash(String text) {
		return Keyring.mac(this.secret, text);
	}

	/** One code has another hash in each key, so hashes cannot be compared. */
	byte[] hashOfCode(UUID key, String code) {
		return hash(key + code);
	}

	private static String link() {
		var bytes = new byte[32];
		RANDOM.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	record Cut(OneTimeKey key, @Nullable OneTimeKeyMade mail) {
	}

}
