package org.alongside.peersupport.people;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.alongside.platform.privacy.FieldCipher;
import org.alongside.platform.privacy.PersonForgotten;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is known of members, and says what of it others must act on. */
@Service
@Transactional
public class PersonService {

	private static final Set<String> NEEDED = Set.of("HOLD_HEALTH_DATA", "SHARE_WITH_BUDDY");

	private final People people;

	private final FieldCipher cipher;

	private final JsonMapper json;

	private final ApplicationEventPublisher events;

	PersonService(People people, FieldCipher cipher, JsonMapper json, ApplicationEventPublisher events) {
		this.people = people;
		this.cipher = cipher;
		this.json = json;
		this.events = events;
	}

	@Transactional(readOnly = true)
	public KnownPerson known(UUID memberId) {
		return this.people.findById(memberId)
			.map((person) -> opened(person).with(person.hasWithdrawn(), person.isDead()))
			.orElse(KnownPerson.UNKNOWN);
	}

	/**
	 * Takes what matching may know of a member; null when it may know nothing.
	 * @param home the mark of where they live; null where it is not known
	 */
	void became(UUID memberId, @Nullable KnownPerson told, @Nullable String home, Instant at) {
		Person person = person(memberId);
		person.became(
				(told != null) ? this.cipher.seal(memberId, place(memberId), this.json.writeValueAsString(told)) : null,
				(told != null) ? home : null, at);
		this.people.save(person);
	}

	void agreed(UUID memberId, String purpose) {
		Person person = person(memberId);
		person.agreed(purpose);
		this.people.save(person);
	}

	void noLongerAgrees(UUID memberId, String purpose, Instant at) {
		Person person = person(memberId);
		person.noLongerAgrees(purpose);
		this.people.save(person);
		if (NEEDED.contains(purpose)) {
			this.events.publishEvent(new PersonEvent.ConsentGone(memberId, at));
		}
	}

	void enteredBy(UUID memberId, UUID staff) {
		Person person = person(memberId);
		person.enteredBy(staff);
		this.people.save(person);
	}

	/** Whether somebody of the staff entered a member on the phone. */
	@Transactional(readOnly = true)
	public boolean isEnteredBy(UUID memberId, UUID staff) {
		return this.people.findById(memberId).filter((person) -> staff.equals(person.enteredBy())).isPresent();
	}

	void died(UUID memberId, Instant at) {
		Person person = person(memberId);
		person.died(at);
		this.people.save(person);
		if (person.isDead()) {
			this.events.publishEvent(new PersonEvent.Died(memberId, at));
		}
	}

	void lives(UUID memberId, Instant at) {
		Person person = person(memberId);
		person.lives(at);
		this.people.save(person);
		this.events.publishEvent(new PersonEvent.Lives(memberId, at));
	}

	private Person person(UUID memberId) {
		return this.people.findById(memberId).orElseGet(() -> new Person(memberId));
	}

	private KnownPerson opened(Person person) {
		byte[] sealed = person.sealedProfile();
		if (sealed == null) {
			return KnownPerson.UNKNOWN;
		}
		try {
			return this.json.readValue(this.cipher.open(person.memberId(), place(person.memberId()), sealed),
					KnownPerson.class);
		}
		catch (PersonForgotten nothingToOpen) {
			return KnownPerson.UNKNOWN;
		}
	}

	private static String place(UUID memberId) {
		return "person.profile:" + memberId;
	}

}
