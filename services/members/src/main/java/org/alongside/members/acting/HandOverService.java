package org.alongside.members.acting;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.alongside.members.people.EmailAddress;
import org.alongside.members.people.MemberId;
import org.alongside.members.people.People;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.data.Ids;
import org.alongside.platform.security.SignedIn;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands a person what somebody began for them: a link goes to their own address, and
 * whoever opens it and presses the button has taken over, and says whether helpers may go
 * on.
 */
@Service
@Transactional
public class HandOverService {

	private final HandOvers handOvers;

	private final People people;

	private final HelperLetters letters;

	private final HelpingService helping;

	private final Acting acting;

	private final Audit audit;

	private final Ids ids;

	private final Clock clock;

	HandOverService(HandOvers handOvers, People people, HelperLetters letters, HelpingService helping, Acting acting,
			Audit audit, Ids ids, Clock clock) {
		this.handOvers = handOvers;
		this.people = people;
		this.letters = letters;
		this.helping = helping;
		this.acting = acting;
		this.audit = audit;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Mails the link.
	 * @param person who shall take over
	 * @param email where they say they are reached
	 * @param by whoever asks for it: their helper, or staff
	 */
	public void ask(MemberId person, EmailAddress email, SignedIn by) {
		var taker = this.people.hold(person);
		if (taker.email().isOwn()) {
			throw new HasOwnAddress();
		}
		var now = this.clock.instant();
		if (this.handOvers.askedSince(person.value(), now.minus(Duration.ofDays(1))) >= this.letters.mostADay()) {
			throw new TooManyAsked();
		}
		var id = this.ids.next();
		var link = HelperLetters.link();
		this.handOvers.saveAndFlush(new HandOver(id, person, this.letters.sealAddress(person, id, email),
				this.letters.hash(link), now, now.plus(this.letters.lasts())));
		this.letters.handOver(id, email, taker.name(), link, now);
		this.audit.record(by, person.value(), "hand-over-asked", "person", person.value(), Map.of());
	}

	/** Who may be handed over by this link; looking uses nothing up. */
	@Transactional(readOnly = true)
	Optional<String> look(String link) {
		return this.handOvers.findByLinkHash(this.letters.hash(link))
			.filter((one) -> one.isOpen(this.clock.instant()))
			.map((one) -> this.people.get(one.person()))
			.filter((person) -> !person.email().isOwn())
			.map((person) -> person.name());
	}

	/**
	 * The person takes over.
	 * @param helpersGoOn whether those who acted for them may go on
	 * @return who they are; nothing when the link opens no longer
	 */
	Optional<MemberId> take(String link, boolean helpersGoOn) {
		var now = this.clock.instant();
		var used = this.handOvers.toUse(this.letters.hash(link)).filter((one) -> one.isOpen(now));
		if (used.isEmpty()) {
			return Optional.empty();
		}
		var person = this.people.hold(used.get().person());
		if (person.email().isOwn()) {
			return Optional.empty();
		}
		var email = this.letters.openAddress(person.id(), used.get().id(), used.get().sealed());
		if (this.people.find(email).isPresent()) {
			throw new AddressIsKnown();
		}
		used.get().use(now);
		this.people.moveTo(person.id(), email);
		this.acting.endOnThePhone(person.id());
		if (!helpersGoOn) {
			this.helping.endHelpersOf(person.id());
		}
		this.audit.record(new SignedIn(person.id().value(), person.name(), Set.of("MEMBER"), now, Set.of("otp")),
				person.id().value(), "taken-over", "person", person.id().value(),
				Map.of("helpers", helpersGoOn ? "GO_ON" : "ENDED"));
		return Optional.of(person.id());
	}

	@Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT6H")
	void forgetOld() {
		this.handOvers.forgetExpiredBefore(this.clock.instant().minus(Duration.ofDays(1)));
	}

}
