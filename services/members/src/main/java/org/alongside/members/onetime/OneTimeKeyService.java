package org.alongside.members.onetime;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

import javax.crypto.SecretKey;

import org.alongside.members.keyring.Keyring;
import org.alongside.members.people.EmailAddress;
import org.alongside.members.people.Person;
import org.alongside.platform.data.Ids;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one-time keys and tries them. */
@Service
@Transactional
public class OneTimeKeyService {

	private static final Duration PRESSED_TWICE = Duration.ofSeconds(20);

	private static final SecureRandom RANDOM = new SecureRandom();

	private final OneTimeKeys keys;

	private final Tally tally;

	private final Limits limits;

	private final ApplicationEventPublisher events;

	private final Ids ids;

	private final Clock clock;

	private final SecretKey secret;

	private final String origin;

	OneTimeKeyService(OneTimeKeys keys, Tally tally, Limits limits, ApplicationEventPublisher events, Ids ids,
			Clock clock, Keyring keyring, @Value("${alongside.origin}") String origin) {
		this.keys = keys;
		this.tally = tally;
		this.limits = limits;
		this.events = events;
		this.ids = ids;
		this.clock = clock;
		this.secret = keyring.cut("members.one-time-keys", "HmacSHA256");
		this.origin = origin;
	}

	/**
	 * Mails a key to the person, or only seems to when there is none. Asking twice at the
	 * same moment in one browser is asking once.
	 * @param person who is known by the address; null when nobody is
	 */
	public Asked ask(Purpose purpose, EmailAddress email, @Nullable Person person, Asker asker) {
		boolean network = this.tally.allows("mails from", asker.network(), this.limits.mailsPerNetwork());
		boolean address = this.tally.allows("mails to", email.key(), this.limits.mailsPerAddress());
		if (pressedTwice(email, asker)) {
			return Asked.MAILED;
		}
		if (!network || !address) {
			return Asked.TOO_OFTEN;
		}
		make(purpose, email, person, hash(asker.browser()));
		return Asked.MAILED;
	}

	/** Mails a key that opens in any browser. */
	public void invite(Person person) {
		make(Purpose.INVITATION, person.email(), person, null);
	}

	/** What the link would do; looking uses nothing up. */
	@Transactional(readOnly = true)
	public Optional<Opening.Reason> look(String link, Asker asker) {
		return this.keys.findByLinkHash(hash(link))
			.map((key) -> key.linkIsShut(hash(asker.browser()), this.clock.instant()))
			.orElse(Optional.of(Opening.Reason.UNKNOWN));
	}

	/** The link, in the browser that asked. */
	public Opening openWithLink(String link, Asker asker) {
		if (triedTooOften(asker)) {
			return new Opening.Shut(Opening.Reason.WORN_OUT);
		}
		return this.keys.toOpen(hash(link))
			.map((key) -> key.openWithLink(hash(asker.browser()), this.clock.instant()))
			.orElse(new Opening.Shut(Opening.Reason.UNKNOWN));
	}

	/** The link and the code, in any browser. */
	public Opening openWithLinkAndCode(String link, String code, Asker asker) {
		if (triedTooOften(asker)) {
			return new Opening.Shut(Opening.Reason.WORN_OUT);
		}
		return this.keys.toOpen(hash(link))
			.map((key) -> key.openWithCode(hash(key.id() + code), this.clock.instant()))
			.orElse(new Opening.Shut(Opening.Reason.UNKNOWN));
	}

	/** The code, in the browser that asked; of several mails any will do. */
	public Opening openWithCode(String code, Asker asker) {
		if (triedTooOften(asker)) {
			return new Opening.Shut(Opening.Reason.WORN_OUT);
		}
		var now = this.clock.instant();
		Opening answer = new Opening.Shut(Opening.Reason.UNKNOWN);
		for (var key : this.keys.askedForIn(hash(asker.browser()), now.minus(Duration.ofHours(1)))) {
			var opening = key.openWithCode(hash(key.id() + code), now);
			if (opening instanceof Opening.Opened) {
				return opening;
			}
			answer = closer(answer, opening);
		}
		return answer;
	}

	@Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
	void forgetOld() {
		this.keys.forgetExpiredBefore(this.clock.instant().minus(Duration.ofDays(1)));
		this.tally.forgetOld();
	}

	private boolean pressedTwice(EmailAddress email, Asker asker) {
		var since = this.clock.instant().minus(PRESSED_TWICE);
		return this.keys.askedForIn(hash(asker.browser()), since)
			.stream()
			.anyMatch((key) -> key.wasMadeFor(hash(email.key()), since));
	}

	private boolean triedTooOften(Asker asker) {
		return !this.tally.allows("tries from", asker.network(), this.limits.triesPerNetwork());
	}

	private void make(Purpose purpose, EmailAddress email, @Nullable Person person, byte @Nullable [] browser) {
		var id = this.ids.next();
		var now = this.clock.instant();
		var link = random();
		var code = String.format(Locale.ROOT, "%06d", RANDOM.nextInt(1_000_000));
		var hashes = new OneTimeKey.Hashes(hash(email.key()), hash(link), hash(id + code), browser);
		var key = this.keys
			.saveAndFlush(new OneTimeKey(id, purpose, hashes, (person != null) ? person.id() : null, now));
		if (person != null) {
			this.events.publishEvent(new OneTimeKeyMade(id, now, purpose, key.expiresAt(), person.email().address(),
					person.name(), this.origin + "/identity/link/" + link, code));
		}
	}

	private static String random() {
		var bytes = new byte[32];
		RANDOM.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	private byte[] hash(String text) {
		return Keyring.mac(this.secret, text);
	}

	// of several refusals the one that helps most: a wrong code may be typed again
	private static Opening closer(Opening one, Opening other) {
		return (one instanceof Opening.Shut(var why) && why == Opening.Reason.WRONG_CODE) ? one : other;
	}

}
