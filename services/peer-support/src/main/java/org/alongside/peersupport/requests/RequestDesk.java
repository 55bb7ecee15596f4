package org.alongside.peersupport.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.alongside.peersupport.people.PersonService;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.data.PublicReference;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the coordinator sees of requests that were sent, and does with those that wait.
 */
@Service
@Transactional
public class RequestDesk {

	static final String SUBJECT = "support-request";

	/** Days without a word that are the coordinator's affair. */
	private static final int SILENT = 21;

	private final SupportRequests requests;

	private final PastOffers past;

	private final PersonService people;

	private final RequestSeal seal;

	private final Audit audit;

	private final FastPath fastPath;

	private final Clock clock;

	RequestDesk(SupportRequests requests, PastOffers past, PersonService people, RequestSeal seal, Audit audit,
			OfferSettings settings, Clock clock) {
		this.requests = requests;
		this.past = past;
		this.people = people;
		this.seal = seal;
		this.audit = audit;
		this.fastPath = new FastPath(settings);
		this.clock = clock;
	}

	/**
	 * By which day each of those in hospital is to be found somebody; only those who are.
	 */
	public Map<RequestId, LocalDate> dueInHospital(List<RequestView> waiting) {
		return this.fastPath.of(waiting);
	}

	/** All who wait, those who have waited longest first. */
	@Transactional(readOnly = true)
	public List<RequestView> waiting() {
		return this.requests.waiting().stream().map(this.seal::view).toList();
	}

	@Transactional(readOnly = true)
	public List<RequestView> in(Collection<RequestStatus> statuses, UUID after, int most) {
		return this.requests.in(statuses, after, most).stream().map(this.seal::view).toList();
	}

	/** Where the work of somebody is wanted: hand over, look after, end. */
	@Transactional(readOnly = true)
	public List<RequestView> needingAPerson() {
		return this.requests.needingAPerson().stream().map(this.seal::view).toList();
	}

	/** Who met three weeks ago or more, and of whom we have heard nothing since. */
	@Transactional(readOnly = true)
	public List<RequestView> silent(LocalDate today) {
		return this.requests.silent(WorkingDays.startOf(today.minusDays(SILENT - 1)), today.minusDays(SILENT))
			.stream()
			.map(this.seal::view)
			.toList();
	}

	/** Who were asked how it goes since a day, and have not said. */
	@Transactional(readOnly = true)
	public List<RequestView> checkInsWithoutWord(LocalDate since) {
		return this.requests.checkInsWithoutWord(WorkingDays.startOf(since)).stream().map(this.seal::view).toList();
	}

	/**
	 * All who asked since a day, whatever became of it; whoever has left is not among
	 * them.
	 */
	@Transactional(readOnly = true)
	public List<RequestView> sentSince(LocalDate day) {
		return this.requests.sentSince(WorkingDays.startOf(day)).stream().map(this.seal::view).toList();
	}

	/** Finds by a reference, however it was typed. */
	@Transactional(readOnly = true)
	public Optional<RequestId> byReference(String typed) {
		return PublicReference.parse(typed).flatMap(this.requests::sentAs).map(SupportRequest::id);
	}

	/** Reads a request, and writes down who read. */
	public RequestView read(RequestId id, SignedIn reader) {
		SupportRequest request = this.requests.findById(id.value())
			.filter(SupportRequest::wasSent)
			.orElseThrow(() -> new RecordNotFound("request", id));
		note(reader, "request-read", id);
		return this.seal.view(request);
	}

	/** Whether somebody entered the member, or typed the request, for them. */
	@Transactional(readOnly = true)
	public boolean isEnteredBy(RequestId id, UUID staff) {
		return this.requests.findById(id.value())
			.filter((request) -> request.isTypedBy(staff) || this.people.isEnteredBy(request.memberId(), staff))
			.isPresent();
	}

	/**
	 * Nobody decides what they entered.
	 * @throws EnteredByYourself if they did
	 */
	@Transactional(readOnly = true)
	public void requireAnother(RequestId id, UUID staff) {
		if (isEnteredBy(id, staff)) {
			throw new EnteredByYourself();
		}
	}

	/** Why a volunteer was proposed, as it was written then. */
	@Transactional(readOnly = true)
	public @Nullable String explanation(RequestId id) {
		return this.requests.findById(id.value())
			.map((request) -> this.seal.open(request.memberId(), RequestSeal.EXPLANATION, id.value(),
					request.sealedExplanation()))
			.orElse(null);
	}

	/** Puts it by until a day, with the reason's code. It keeps its place. */
	public void hold(RequestId id, String reason, LocalDate reviewOn, SignedIn actor) {
		SupportRequest request = locked(id);
		request.hold(reason, reviewOn);
		this.requests.save(request);
		note(actor, "request-held", id);
	}

	public void goOn(RequestId id, SignedIn actor) {
		SupportRequest request = locked(id);
		if (request.status() != RequestStatus.WAITING) {
			request.goOn();
			this.requests.save(request);
			note(actor, "request-goes-on", id);
		}
	}

	/** Others can help better. */
	public void referOn(RequestId id, SignedIn actor) {
		SupportRequest request = locked(id);
		if (request.status() != RequestStatus.REFERRED_ON) {
			request.referOn(this.clock.instant());
			this.requests.save(request);
			note(actor, "request-referred-on", id);
		}
	}

	/** Pairs of a member and a volunteer who are not to be brought together (again). */
	@Transactional(readOnly = true)
	public Set<Apart> apart() {
		var apart = new HashSet<Apart>();
		this.past.findAll().forEach((offer) -> apart.add(new Apart(offer.memberId(), offer.volunteerId())));
		return apart;
	}

	/**
	 * What became of those who were brought together, or nearly, the newest first; of
	 * whoever has left nothing is known any more.
	 */
	@Transactional(readOnly = true)
	public List<FormerPair> formerPairs() {
		List<FormerPair> pairs = new ArrayList<>();
		for (SupportRequest request : this.requests.introduced()) {
			UUID volunteer = request.volunteerId();
			if (volunteer != null && request.sealedWords() != null) {
				pairs.add(new FormerPair(this.seal.view(request), volunteer, request.outcome()));
			}
		}
		for (PastOffer offer : this.past.offers()) {
			this.requests.findById(offer.requestId())
				.filter((request) -> request.sealedWords() != null)
				.ifPresent((request) -> pairs
					.add(new FormerPair(this.seal.view(request), offer.volunteerId(), offer.outcome())));
		}
		return pairs;
	}

	@Transactional(readOnly = true)
	public long count(RequestStatus status) {
		return this.requests.count(status);
	}

	private void note(SignedIn actor, String action, RequestId id) {
		this.audit.record(actor, "peer-support." + action, SUBJECT, id.value(), Map.of());
	}

	private SupportRequest locked(RequestId id) {
		return this.requests.locked(id.value())
			.filter(SupportRequest::wasSent)
			.orElseThrow(() -> new RecordNotFound("request", id));
	}

	/**
	 * Two people who were brought together, or nearly.
	 *
	 * @param outcome {@code TALKING}, {@code ENDED_WELL}, {@code DID_NOT_FIT},
	 * {@code ENDED_BY_LIFE}, or why it came to nothing
	 */
	public record FormerPair(RequestView request, UUID volunteer, String outcome) {
	}

	/**
	 * A member and a volunteer who are kept apart.
	 */
	public record Apart(UUID member, UUID volunteer) {
	}

}
