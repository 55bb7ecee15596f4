package org.alongside.peersupport.requests;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.alongside.peersupport.people.KnownPerson;
import org.alongside.peersupport.people.PersonService;
import org.alongside.peersupport.volunteers.PlaceService;
import org.alongside.peersupport.volunteers.VolunteerId;
import org.alongside.platform.data.Ids;
import org.alongside.platform.data.PublicReference;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.security.SignedIn;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a member does with their request until somebody is found: write it, send it, take
 * it back.
 */
@Service
@Transactional
public class DraftingService {

	/** The version of the words people agree to when they send a request. */
	public static final String WORDING = "2026-11";

	private final SupportRequests requests;

	private final PersonService people;

	private final PlaceService places;

	private final RequestSeal seal;

	private final Ids ids;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	DraftingService(SupportRequests requests, PersonService people, PlaceService places, RequestSeal seal, Ids ids,
			Clock clock) {
		this.requests = requests;
		this.people = people;
		this.places = places;
		this.seal = seal;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Starts a request, with what was answered before. Whoever has one that waits goes on
	 * with it, however often they press.
	 */
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public RequestId start(SignedIn person) {
		Optional<RequestId> open = waitsFor(person.id());
		if (open.isPresent()) {
			return open.get();
		}
		UUID id = this.ids.next();
		try {
			byte[] words = this.seal.words(person.id(), id, begin(person));
			this.requests.saveAndFlush(SupportRequest.start(id, PublicReference.next("PB", this.random), person.id(),
					words, this.clock.instant()));
			return new RequestId(id);
		}
		catch (DataIntegrityViolationException startedMeanwhile) {
			return waitsFor(person.id()).orElseThrow(() -> startedMeanwhile);
		}
	}

	/** A request of one's own; anybody else's is not there. */
	@Transactional(readOnly = true)
	public RequestView owned(RequestId id, UUID member) {
		return this.requests.findByIdAndMemberId(id.value(), member)
			.map(this.seal::view)
			.orElseThrow(() -> new RecordNotFound("request", id));
	}

	/** All of a person's requests, newest first. */
	@Transactional(readOnly = true)
	public List<RequestView> of(UUID member) {
		return this.requests.of(member).stream().map(this.seal::view).toList();
	}

	public void says(RequestId id, SignedIn person, UnaryOperator<RequestWords> change) {
		UUID member = person.id();
		SupportRequest request = locked(id, member);
		request.typedBy(person.doer().id());
		request.says(this.seal.words(member, id.value(), change.apply(this.seal.words(request))));
		this.requests.save(request);
	}

	/**
	 * Sends a request, with who said that the person agrees: they themselves, whoever
	 * acts for them, or staff to whom they said so on the phone. Sending what was sent
	 * already changes nothing.
	 */
	public void send(RequestId id, SignedIn person) {
		UUID member = person.id();
		SupportRequest request = locked(id, member);
		if (request.wasSent()) {
			return;
		}
		RequestWords words = this.seal.words(request);
		if (!words.traits().isComplete() || !words.traits().isAdult()) {
			throw new NotYetComplete();
		}
		if (this.people.known(member).withdrawn()) {
			throw new ConsentIsGone();
		}
		Instant now = this.clock.instant();
		request.typedBy(person.doer().id());
		request.send(WORDING, consentBy(person), now, now);
		this.requests.save(request);
	}

	/** Takes a request back. Taking it back twice changes nothing. */
	public void withdraw(RequestId id, UUID member) {
		SupportRequest request = locked(id, member);
		if (request.status() == RequestStatus.WITHDRAWN) {
			return;
		}
		UUID volunteer = request.volunteerId();
		request.withdraw(this.clock.instant());
		this.requests.save(request);
		if (volunteer != null) {
			this.places.giveBack(new VolunteerId(volunteer));
		}
	}

	private String consentBy(SignedIn person) {
		if (!person.isActedFor()) {
			return "SELF";
		}
		return this.people.isEnteredBy(person.id(), person.doer().id()) ? "STAFF_ON_THE_PHONE" : "PROXY";
	}

	private RequestWords begin(SignedIn person) {
		KnownPerson known = this.people.known(person.id());
		return this.requests.of(person.id())
			.stream()
			.findFirst()
			.map(this.seal::words)
			.filter((before) -> !before.equals(RequestWords.GONE))
			.map((before) -> new RequestWords(person.name(), before.traits().filledFrom(known.traits()),
					before.wishes()))
			.orElseGet(() -> new RequestWords(person.name(), known.traits(), Wishes.NONE));
	}

	private Optional<RequestId> waitsFor(UUID member) {
		return this.requests.of(member)
			.stream()
			.filter((request) -> request.status().isOpen() && !request.status().isTogether())
			.map(SupportRequest::id)
			.findFirst();
	}

	private SupportRequest locked(RequestId id, UUID member) {
		return this.requests.locked(id.value())
			.filter((found) -> found.memberId().equals(member))
			.orElseThrow(() -> new RecordNotFound("request", id));
	}

}
