package org.alongside.peersupport.requests;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

import org.alongside.peersupport.people.PersonEvent;
import org.alongside.peersupport.volunteers.PlaceService;
import org.alongside.peersupport.volunteers.VolunteerEvent;
import org.alongside.peersupport.volunteers.VolunteerId;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What becomes of requests when somebody dies, leaves, takes back their consent, or a
 * volunteer rests: in the transaction in which that is heard.
 */
@Component
class LifeChanges {

	private final SupportRequests requests;

	private final ContactEntries contacts;

	private final PlaceService places;

	private final Clock clock;

	LifeChanges(SupportRequests requests, ContactEntries contacts, PlaceService places, Clock clock) {
		this.requests = requests;
		this.contacts = contacts;
		this.places = places;
		this.clock = clock;
	}

	@EventListener
	@Order(1)
	void on(PersonEvent event) {
		switch (event) {
			case PersonEvent.Died e -> each(e.memberId(), this::died);
			case PersonEvent.Lives e -> each(e.memberId(), (request) -> {
				if (request.status() == RequestStatus.DIED) {
					request.lives();
				}
			});
			case PersonEvent.ConsentGone e -> each(e.memberId(), this::stop);
		}
	}

	/** A person leaves: what goes on for them stops, and what they told goes. */
	void leave(UUID member) {
		each(member, (request) -> {
			stop(request);
			request.forget();
		});
	}

	/**
	 * Whoever was only planned for waits again; whoever talks already is handed over, by
	 * a person.
	 */
	@EventListener
	void on(VolunteerEvent event) {
		switch (event) {
			case VolunteerEvent.Paused e -> handOver(e.id());
			case VolunteerEvent.Left e -> handOver(e.id());
			case VolunteerEvent.VettingLapsed e -> handOver(e.id());
			case VolunteerEvent.Resumed e -> goOn(e.id());
			case VolunteerEvent.Applied _, VolunteerEvent.Approved _, VolunteerEvent.VettingExpiring _,
					VolunteerEvent.RefereeAsked _ ->
				{
				} // nobody's request changes by it
		}
	}

	/** Whoever comes back goes on with those they talked to. */
	private void goOn(VolunteerId volunteer) {
		for (SupportRequest request : this.requests.lockedWith(volunteer.value())) {
			if (request.status().isTogether()) {
				request.needsPerson(false);
				this.requests.save(request);
			}
		}
	}

	private void handOver(VolunteerId volunteer) {
		for (SupportRequest request : this.requests.lockedWith(volunteer.value())) {
			if (request.status().isOffered()) {
				request.backToWaiting(true);
				this.requests.saveAndFlush(request);
				this.places.giveBack(volunteer);
			}
			else if (request.status().isTogether()) {
				request.needsPerson(true);
				this.requests.saveAndFlush(request);
			}
		}
	}

	private void died(SupportRequest request) {
		Instant now = this.clock.instant();
		if (request.status() == RequestStatus.DRAFT) {
			request.withdraw(now);
		}
		else if (request.status().isOpen()) {
			request.died(now);
		}
	}

	private void stop(SupportRequest request) {
		Instant now = this.clock.instant();
		if (request.status().isTogether()) {
			request.end(EndReason.MEMBER_LEFT, now);
		}
		else if (request.status().isOpen()) {
			request.withdraw(now);
		}
		if (request.status() == RequestStatus.DIED && request.volunteerId() != null) {
			request.closeWithCare();
		}
	}

	/** A place that was held for a request, and is no longer, is given back. */
	private void each(UUID member, Consumer<SupportRequest> change) {
		for (SupportRequest request : this.requests.lockedOf(member)) {
			UUID before = request.volunteerId();
			boolean held = before != null && !request.status().equals(RequestStatus.ENDED)
					&& !request.status().equals(RequestStatus.FOLLOWED_UP);
			change.accept(request);
			boolean holds = request.volunteerId() != null && request.status() != RequestStatus.ENDED;
			this.requests.saveAndFlush(request);
			if (request.sealedWords() == null) {
				this.contacts.deleteByRequestId(request.id().value());
			}
			if (held && !holds && before != null) {
				this.places.giveBack(new VolunteerId(before));
			}
		}
	}

}
