package org.alongside.peersupport.requests;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import org.alongside.peersupport.volunteers.PlaceService;
import org.alongside.peersupport.volunteers.VolunteerId;
import org.alongside.peersupport.volunteers.VolunteerView;
import org.alongside.platform.data.Ids;
import org.alongside.platform.data.RecordNotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * From a proposal to two people who both said yes. A place with the volunteer is taken
 * with the proposal and given back when it comes to nothing, so no two proposals can ever
 * share one. The request's row is held first, the volunteer's second, always.
 */
@Service
@Transactional
public class OfferService {

	private final SupportRequests requests;

	private final PastOffers past;

	private final PlaceService places;

	private final RequestSeal seal;

	private final OfferSettings settings;

	private final Ids ids;

	private final Clock clock;

	OfferService(SupportRequests requests, PastOffers past, PlaceService places, RequestSeal seal,
			OfferSettings settings, Ids ids, Clock clock) {
		this.requests = requests;
		this.past = past;
		this.places = places;
		this.seal = seal;
		this.settings = settings;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Proposes a volunteer for a request that waits.
	 * @param explanation why, as JSON; it lies sealed
	 * @throws org.alongside.peersupport.volunteers.NoPlaceLeft if they have no place
	 */
	public void propose(RequestId id, VolunteerId volunteer, int score, String explanation) {
		locked(id);
		VolunteerView buddy = this.places.volunteer(volunteer);
		this.places.take(volunteer);
		SupportRequest request = locked(id);
		if (request.memberId().equals(buddy.memberId())) {
			throw new VolunteerIsTheMember();
		}
		request.propose(volunteer.value(), buddy.memberId(), score,
				this.seal.seal(request.memberId(), RequestSeal.EXPLANATION, id.value(), explanation),
				this.clock.instant());
		this.requests.save(request);
	}

	/** The coordinator would rather not; the two are not proposed again. */
	public void refuse(RequestId id, @Nullable String reason) {
		SupportRequest request = locked(id);
		UUID volunteer = planned(request, RequestStatus.PROPOSED);
		remember(request, volunteer, "REFUSED_BY_STAFF", reason);
		request.backToWaiting(false);
		this.requests.save(request);
		this.places.giveBack(new VolunteerId(volunteer));
	}

	/** Plans another volunteer instead. */
	public void change(RequestId id, VolunteerId other, int score, String explanation) {
		SupportRequest request = locked(id);
		UUID before = planned(request, RequestStatus.PROPOSED);
		request.backToWaiting(false);
		this.requests.saveAndFlush(request);
		this.places.giveBack(new VolunteerId(before));
		propose(id, other, score, explanation);
	}

	/** The coordinator agrees, so the volunteer is asked. Agreeing twice asks once. */
	public void askVolunteer(RequestId id) {
		SupportRequest request = locked(id);
		if (request.status() == RequestStatus.OFFERED_TO_VOLUNTEER) {
			return;
		}
		UUID volunteer = planned(request, RequestStatus.PROPOSED);
		Instant now = this.clock.instant();
		String nation = this.places.volunteer(new VolunteerId(volunteer)).words().traits().nation();
		request.askVolunteer(WorkingDays.after(now, this.settings.volunteerDays(), nation), now);
		this.requests.save(request);
	}

	/**
	 * The volunteer says yes or no.
	 * @param contact how they may be reached, if yes; null for no
	 * @param reason of a no, for the coordinator's eyes alone
	 */
	public void volunteerAnswers(RequestId id, UUID volunteerMember, @Nullable String contact,
			@Nullable String reason) {
		SupportRequest request = offered(id, RequestStatus.OFFERED_TO_VOLUNTEER);
		if (!request.isOfferedTo(volunteerMember)) {
			throw new RecordNotFound("offer", id);
		}
		if (contact == null) {
			decline(request, true, reason);
			return;
		}
		Instant now = this.clock.instant();
		RequestWords words = this.seal.words(request);
		int days = words.wishes().inHospital() ? this.settings.hospitalDays() : this.settings.memberDays();
		request.volunteerWould(this.seal.seal(volunteerMember, RequestSeal.VOLUNTEER_CONTACT, id.value(), contact),
				WorkingDays.after(now, days, words.traits().nation()), now);
		this.requests.save(request);
	}

	/**
	 * The member says yes or no; with a yes the two are introduced.
	 * @param contact how they may be reached, if yes; null for no
	 * @param reason of a no, for the coordinator's eyes alone
	 */
	public void memberAnswers(RequestId id, UUID member, @Nullable String contact, @Nullable String reason) {
		SupportRequest request = locked(id);
		if (!request.memberId().equals(member)) {
			throw new RecordNotFound("request", id);
		}
		if (request.status() == RequestStatus.INTRODUCED && contact != null) {
			return;
		}
		planned(request, RequestStatus.OFFERED_TO_MEMBER);
		if (contact == null) {
			decline(request, false, reason);
			return;
		}
		request.introduce(this.seal.seal(member, RequestSeal.MEMBER_CONTACT, id.value(), contact),
				this.clock.instant());
		this.requests.save(request);
	}

	/** Whoever was asked has not answered, and has not much time left. Said once. */
	void remind(RequestId id) {
		SupportRequest request = locked(id);
		Instant now = this.clock.instant();
		if (request.isDueForReminder(now, this.settings.remindAhead())) {
			request.remind(now);
			this.requests.save(request);
		}
	}

	/** Whoever was asked did not answer in time. */
	void expire(RequestId id) {
		SupportRequest request = locked(id);
		Instant now = this.clock.instant();
		Instant answerBy = request.view(RequestWords.GONE).answerBy();
		UUID volunteer = request.volunteerId();
		if (volunteer == null || answerBy == null || !now.isAfter(answerBy)) {
			return;
		}
		remember(request, volunteer, "EXPIRED", null);
		request.expired(now);
		this.requests.save(request);
		this.places.giveBack(new VolunteerId(volunteer));
	}

	private void decline(SupportRequest request, boolean byVolunteer, @Nullable String reason) {
		UUID volunteer = planned(request, request.status());
		remember(request, volunteer, byVolunteer ? "DECLINED_BY_VOLUNTEER" : "DECLINED_BY_MEMBER", reason);
		request.declined(byVolunteer, this.clock.instant());
		this.requests.save(request);
		this.places.giveBack(new VolunteerId(volunteer));
	}

	private void remember(SupportRequest request, UUID volunteer, String outcome, @Nullable String reason) {
		UUID id = this.ids.next();
		byte[] sealed = (reason != null && !reason.isBlank())
				? this.seal.seal(request.memberId(), "past_offer.reason", id, reason.strip()) : null;
		this.past.save(new PastOffer(id, request, volunteer, outcome, sealed, this.clock.instant()));
	}

	private SupportRequest offered(RequestId id, RequestStatus status) {
		SupportRequest request = locked(id);
		planned(request, status);
		return request;
	}

	private static UUID planned(SupportRequest request, RequestStatus status) {
		UUID volunteer = request.volunteerId();
		if (request.status() != status || volunteer == null) {
			throw new NobodyIsPlanned();
		}
		return volunteer;
	}

	private SupportRequest locked(RequestId id) {
		return this.requests.locked(id.value()).orElseThrow(() -> new RecordNotFound("request", id));
	}

}
