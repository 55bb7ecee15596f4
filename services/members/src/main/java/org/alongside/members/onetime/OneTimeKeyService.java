package org.alongside.members.onetime;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.alongside.members.people.EmailAddress;
import org.alongside.members.people.MemberId;
import org.alongside.members.people.Person;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one-time keys and tries them. */
@Service
@Transactional
public class OneTimeKeyService {

	private static final Duration PRESSED_TWICE = Duration.ofSeconds(20);

	private final OneTimeKeys keys;

	private final KeyCutter cutter;

	private final Tally tally;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	OneTimeKeyService(OneTimeKeys keys, KeyCutter cutter, Tally tally, ApplicationEventPublisher events, Clock clock) {
		this.keys = keys;
		this.cutter = cutter;
		this.tally = tally;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Mails a key to the person, or only seems to when there is none. Asking twice at the
	 * same moment in one browser is asking once. Who asked too often leaves nothing
	 * behind but the count.
	 * @param whoever finds or takes in whoever is known by the address; asked only when a
	 * mail is allowed, in the same transaction
	 */
	public Asked ask(EmailAddress email, Asker asker, Supplier<Optional<Person>> whoever) {
		boolean allowed = this.tally.allowsMail(email, asker);
		if (pressedTwice(email, asker)) {
			return Asked.MAILED;
		}
		if (!allowed) {
			return Asked.TOO_OFTEN;
		}
		var person = whoever.get().filter((known) -> !known.died()).orElse(null);
		var purpose = (person == null || person.joined()) ? Purpose.SIGN_IN : Purpose.JOIN;
		make(purpose, email, person, this.cutter.hash(asker.browser()));
		return Asked.MAILED;
	}

	/** Mails a key that opens in any browser. */
	public void invite(Person person) {
		make(Purpose.INVITATION, person.email(), person, null);
	}

	/**
	 * Whether a mail to the person may still be opened that somebody else asked for: in
	 * another browser, or by inviting them.
	 */
	@Transactional(readOnly = true)
	public boolean isAwaitedElsewhere(MemberId person, Asker asker) {
		var browser = this.cutter.hash(asker.browser());
		var now = this.clock.instant();
		return this.keys.mailedTo(person.value(), now).stream().anyMatch((key) -> key.isAwaitedElsewhere(browser, now));
	}

	/** Whether this is the link of that key, whatever became of the key. */
	@Transactional(readOnly = true)
	public boolean isLinkOf(UUID key, String link) {
		return this.keys.findById(key).filter((one) -> one.isLink(this.cutter.hash(link))).isPresent();
	}

	/** Whether this is the code of that key, whatever became of the key. */
	@Transactional(readOnly = true)
	public boolean isCodeOf(UUID key, String code) {
		return this.keys.findById(key).filter((one) -> one.isCode(this.cutter.hashOfCode(key, code))).isPresent();
	}

	/** What the link would do; looking uses nothing up. */
	@Transactional(readOnly = true)
	public Optional<Opening.Reason> look(String link, Asker asker) {
		return this.keys.findByLinkHash(this.cutter.hash(link))
			.map((key) -> key.linkIsShut(this.cutter.hash(asker.browser()), this.clock.instant()))
			.orElse(Optional.of(Opening.Reason.UNKNOWN));
	}

	/** The link, in the browser that asked. */
	public Opening openWithLink(String link, Asker asker) {
		if (triedTooOften(asker)) {
			return new Opening.Shut(Opening.Reason.WORN_OUT);
		}
		return this.keys.toOpen(this.cutter.hash(link))
			.map((key) -> key.openWithLink(this.cutter.hash(asker.browser()), this.clock.instant()))
			.orElse(new Opening.Shut(Opening.Reason.UNKNOWN));
	}

	/** The link and the code, in any browser. */
	public Opening openWithLinkAndCode(String link, String code, Asker asker) {
		if (triedTooOften(asker)) {
			return new Opening.Shut(Opening.Reason.WORN_OUT);
		}
		return this.keys.toOpen(this.cutter.hash(link))
			.map((key) -> key.openWithLinkAndCode(this.cutter.hashOfCode(key.id(), code), this.clock.instant()))
			.orElse(new Opening.Shut(Opening.Reason.UNKNOWN));
	}

	/**
	 * The code, in the browser that asked; of several mails to one address the newest.
	 */
	public Opening openWithCode(String code, Asker asker) {
		if (triedTooOften(asker)) {
			return new Opening.Shut(Opening.Reason.WORN_OUT);
		}
		var now = this.clock.instant();
		Opening answer = new Opening.Shut(Opening.Reason.UNKNOWN);
		var tried = new HashSet<String>();
		for (var key : this.keys.askedForIn(this.cutter.hash(asker.browser()), now.minus(Duration.ofHours(1)))) {
			if (!tried.add(key.address())) {
				continue;
			}
			var opening = guess(key, code, now);
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

	private Opening guess(OneTimeKey key, String code, Instant now) {
		if (this.tally.isGuessedAt(key.address())) {
			return new Opening.Shut(Opening.Reason.WORN_OUT);
		}
		var opening = key.openWithCode(this.cutter.hashOfCode(key.id(), code), now);
		if (opening instanceof Opening.Shut(var why) && why == Opening.Reason.WRONG_CODE) {
			this.tally.countWrongCode(key.address());
		}
		return opening;
	}

	private boolean pressedTwice(EmailAddress email, Asker asker) {
		var since = this.clock.instant().minus(PRESSED_TWICE);
		return this.keys.askedForIn(this.cutter.hash(asker.browser()), since)
			.stream()
			.anyMatch((key) -> key.wasMadeFor(this.cutter.hash(email.key()), since));
	}

	private boolean triedTooOften(Asker asker) {
		return !this.tally.allowsTry(asker);
	}

	private void make(Purpose purpose, EmailAddress email, @Nullable Person person, byte @Nullable [] browser) {
		var cut = this.cutter.cut(purpose, email, person, browser, this.clock.instant());
		this.keys.saveAndFlush(cut.key());
		if (cut.mail() != null) {
			this.events.publishEvent(cut.mail());
		}
	}

	// of several refusals the one that helps most: a wrong code may be typed again
	private static Opening closer(Opening one, Opening other) {
		return (one instanceof Opening.Shut(var why) && why == Opening.Reason.WRONG_CODE) ? one : other;
	}

}
