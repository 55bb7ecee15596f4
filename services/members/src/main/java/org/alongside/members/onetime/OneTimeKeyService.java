package org.alongside.members.onetime;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import org.alongside.members.people.EmailAddress;
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
	 * same moment in one browser is asking once.
	 * @param person who is known by the address; null when nobody is
	 */
	public Asked ask(Purpose purpose, EmailAddress email, @Nullable Person person, Asker asker) {
		boolean allowed = this.tally.allowsMail(email, asker);
		if (pressedTwice(email, asker)) {
			return Asked.MAILED;
		}
		if (!allowed) {
			return Asked.TOO_OFTEN;
		}
		make(purpose, email, person, this.cutter.hash(asker.browser()));
		return Asked.MAILED;
	}

	/** Mails a key that opens in any browser. */
	public void invite(Person person) {
		make(Purpose.INVITATION, person.email(), person, null);
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
			.map((key) -> key.openWithCode(this.cutter.hashOfCode(key.id(), code), this.clock.instant()))
			.orElse(new Opening.Shut(Opening.Reason.UNKNOWN));
	}

	/** The code, in the browser that asked; of several mails any will do. */
	public Opening openWithCode(String code, Asker asker) {
		if (triedTooOften(asker)) {
			return new Opening.Shut(Opening.Reason.WORN_OUT);
		}
		var now = this.clock.instant();
		Opening answer = new Opening.Shut(Opening.Reason.UNKNOWN);
		for (var key : this.keys.askedForIn(this.cutter.hash(asker.browser()), now.minus(Duration.ofHours(1)))) {
			var opening = key.openWithCode(this.cutter.hashOfCode(key.id(), code), now);
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
