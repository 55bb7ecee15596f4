package org.alongside.peersupport.volunteers;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.alongside.platform.data.RecordNotFound;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks people who know a volunteer, and takes each answer once. */
@Service
@Transactional
public class ReferenceService {

	private static final Duration OPEN = Duration.ofDays(28);

	private final Referees referees;

	private final VolunteerSeal seal;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	ReferenceService(Referees referees, VolunteerSeal seal, ApplicationEventPublisher events, Clock clock) {
		this.referees = referees;
		this.seal = seal;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Whether a link is one that works: whom it is for.
	 * @return nothing when it was used, has expired, or never was
	 */
	@Transactional(readOnly = true)
	public Optional<String> addressee(String token) {
		return this.referees.findByTokenHash(hash(token))
			.filter((referee) -> referee.isOpen(this.clock.instant()))
			.map((referee) -> person(referee).name());
	}

	/** Takes the answer; the link is used up. */
	public void answer(String token, RefereeAnswer answer) {
		Referee referee = this.referees.lockedBy(hash(token))
			.filter((found) -> found.isOpen(this.clock.instant()))
			.orElseThrow(ReferenceLinkIsUsed::new);
		referee.answer(this.seal.seal(referee.memberId(), "referee.answer", referee.id(), answer),
				this.clock.instant());
		this.referees.save(referee);
	}

	@Transactional(readOnly = true)
	public List<RefereeView> of(VolunteerId volunteer) {
		return this.referees.findByVolunteerIdOrderByNumber(volunteer.value())
			.stream()
			.map((referee) -> referee.view(person(referee),
					this.seal.open(referee.memberId(), "referee.answer", referee.id(), referee.sealedAnswer(),
							RefereeAnswer.class)))
			.toList();
	}

	/** Asks everybody who has not answered, each with a link of their own. */
	void ask(VolunteerId volunteer) {
		Instant now = this.clock.instant();
		for (Referee referee : this.referees.findByVolunteerIdOrderByNumber(volunteer.value())) {
			if (referee.sealedAnswer() == null) {
				String token = token();
				referee.ask(hash(token), now, now.plus(OPEN));
				this.referees.save(referee);
				RefereePerson person = person(referee);
				this.events.publishEvent(new VolunteerEvent.RefereeAsked(volunteer, referee.memberId(), referee.id(),
						person.name(), person.email(), "/peer-support/references/" + token, now.plus(OPEN), now));
			}
		}
	}

	void name(UUID id, VolunteerId volunteer, UUID member, int number, RefereePerson person) {
		this.referees.save(new Referee(id, volunteer.value(), member, number,
				this.seal.seal(member, "referee.person", id, person)));
	}

	void forget(UUID member) {
		this.referees.deleteByMemberId(member);
	}

	private RefereePerson person(Referee referee) {
		RefereePerson person = this.seal.open(referee.memberId(), "referee.person", referee.id(),
				referee.sealedPerson(), RefereePerson.class);
		if (person == null) {
			throw new RecordNotFound("referee", referee.id());
		}
		return person;
	}

	private String token() {
		byte[] bytes = new byte[32];
		this.random.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	private static byte[] hash(String token) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
