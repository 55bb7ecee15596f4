package org.alongside.peersupport.requests;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.alongside.peersupport.volunteers.PlaceService;
import org.alongside.peersupport.volunteers.VolunteerId;
import org.alongside.platform.data.Ids;
import org.alongside.platform.data.RecordNotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two people who talk: what each may see of it and do with it. */
@Service
@Transactional
public class RelationService {

	private final SupportRequests requests;

	private final ContactEntries contacts;

	private final PastOffers past;

	private final PlaceService places;

	private final RequestSeal seal;

	private final Ids ids;

	private final Clock clock;

	RelationService(SupportRequests requests, ContactEntries contacts, PastOffers past, PlaceService places,
			RequestSeal seal, Ids ids, Clock clock) {
		this.requests = requests;
		this.contacts = contacts;
		this.past = past;
		this.places = places;
		this.seal = seal;
		this.ids = ids;
		this.clock = clock;
	}

	/** Whom a volunteer is asked to talk to, and whom they talk to; newest first. */
	@Transactional(readOnly = true)
	public List<RequestView> withVolunteer(UUID member) {
		return this.requests.withVolunteer(member)
			.stream()
			.filter((request) -> isForVolunteer(request.status()))
			.map(this.seal::view)
			.toList();
	}

	/** What a volunteer may see: once they are asked, and not before. */
	@Transactional(readOnly = true)
	public RequestView forVolunteer(RequestId id, UUID member) {
		return this.requests.findById(id.value())
			.filter((request) -> request.isOfferedTo(member) && isForVolunteer(request.status()))
			.map(this.seal::view)
			.orElseThrow(() -> new RecordNotFound("request", id));
	}

	/**
	 * How one of the two may reach the other: nothing before both have said yes.
	 * @param reader the member or the volunteer
	 */
	@Transactional(readOnly = true)
	public @Nullable String contactFor(RequestId id, UUID reader) {
		SupportRequest request = seen(id, reader);
		if (!request.status().isTogether()) {
			return null;
		}
		return request.memberId().equals(reader)
				? this.seal.open(request.volunteerMember(), RequestSeal.VOLUNTEER_CONTACT, id.value(),
						request.sealedVolunteerContact())
				: this.seal.open(request.memberId(), RequestSeal.MEMBER_CONTACT, id.value(),
						request.sealedMemberContact());
	}

	@Transactional(readOnly = true)
	public List<ContactView> contacts(RequestId id, UUID reader) {
		seen(id, reader);
		return this.contacts.of(id.value()).stream().map(ContactEntry::view).toList();
	}

	/** What somebody who takes part in it may say something about: one of the two. */
	@Transactional(readOnly = true)
	public RequestView of(RequestId id, UUID person) {
		return this.seal.view(seen(id, person));
	}

	@Transactional(readOnly = true)
	public boolean isVolunteerOf(UUID request, UUID person) {
		return this.requests.findById(request).filter((found) -> !found.memberId().equals(person)).isPresent();
	}

	@Transactional(readOnly = true)
	public String reference(UUID request) {
		return this.requests.findById(request).map((found) -> found.view(RequestWords.GONE).reference()).orElse("");
	}

	/** Writes down that they talked. */
	public void talked(RequestId id, UUID writer, ContactView contact) {
		SupportRequest request = together(id, writer);
		request.inContact(contact.on());
		this.requests.save(request);
		this.contacts.save(new ContactEntry(this.ids.next(), id.value(), writer, contact));
	}

	/** They stop for a while, or go on. */
	public void rest(RequestId id, UUID person, boolean resting) {
		SupportRequest request = together(id, person);
		if (resting && request.status() == RequestStatus.ACTIVE) {
			request.pause();
		}
		else if (!resting && request.status() == RequestStatus.PAUSED) {
			request.resume();
		}
		this.requests.save(request);
	}

	/** They stop. Stopping twice changes nothing. */
	public void end(RequestId id, UUID person, EndReason reason) {
		SupportRequest request = one(id, person);
		if (request.status() != RequestStatus.ENDED) {
			end(together(id, person), reason);
		}
	}

	/** The coordinator ends it for both. */
	public void endByStaff(RequestId id, EndReason reason) {
		end(locked(id), reason);
	}

	/** Whoever talked with somebody who died, or was left, has been looked after. */
	public void closeWithCare(RequestId id) {
		SupportRequest request = locked(id);
		UUID volunteer = request.volunteerId();
		request.closeWithCare();
		this.requests.save(request);
		if (volunteer != null) {
			this.places.giveBack(new VolunteerId(volunteer));
		}
	}

	/** Somebody asked how it had been. */
	public void followUp(RequestId id) {
		SupportRequest request = locked(id);
		if (request.status() != RequestStatus.FOLLOWED_UP) {
			request.followUp();
			this.requests.save(request);
		}
	}

	private void end(SupportRequest request, EndReason reason) {
		UUID volunteer = request.volunteerId();
		if (volunteer != null && (reason == EndReason.NOT_A_FIT || reason == EndReason.SAFEGUARDING)) {
			this.past
				.save(new PastOffer(this.ids.next(), request, volunteer, reason.name(), null, this.clock.instant()));
		}
		request.end(reason, this.clock.instant());
		this.requests.save(request);
		if (volunteer != null) {
			this.places.giveBack(new VolunteerId(volunteer));
		}
	}

	private static boolean isForVolunteer(RequestStatus status) {
		return status.isTogether() || status == RequestStatus.OFFERED_TO_VOLUNTEER
				|| status == RequestStatus.OFFERED_TO_MEMBER;
	}

	private SupportRequest together(RequestId id, UUID person) {
		SupportRequest request = one(id, person);
		if (!request.status().isTogether()) {
			throw new NobodyIsPlanned();
		}
		return request;
	}

	private SupportRequest one(RequestId id, UUID person) {
		return own(locked(id), person);
	}

	private SupportRequest seen(RequestId id, UUID person) {
		return own(this.requests.findById(id.value()).orElseThrow(() -> new RecordNotFound("request", id)), person);
	}

	private static SupportRequest own(SupportRequest request, UUID person) {
		boolean volunteers = request.isOfferedTo(person) && request.status() != RequestStatus.PROPOSED;
		if (!request.memberId().equals(person) && !volunteers) {
			throw new RecordNotFound("request", request.id());
		}
		return request;
	}

	private SupportRequest locked(RequestId id) {
		return this.requests.locked(id.value()).orElseThrow(() -> new RecordNotFound("request", id));
	}

}
