package org.alongside.peersupport.proposals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.alongside.peersupport.concerns.ConcernService;
import org.alongside.peersupport.pairing.Buddy;
import org.alongside.peersupport.pairing.PairingSettings;
import org.alongside.peersupport.pairing.Seeker;
import org.alongside.peersupport.people.KnownPerson;
import org.alongside.peersupport.people.PersonService;
import org.alongside.peersupport.requests.RequestDesk;
import org.alongside.peersupport.requests.RequestStatus;
import org.alongside.peersupport.requests.RequestView;
import org.alongside.peersupport.traits.TraitOptions;
import org.alongside.peersupport.traits.Traits;
import org.alongside.peersupport.traits.Week;
import org.alongside.peersupport.vetting.Completion;
import org.alongside.peersupport.vetting.Timeline;
import org.alongside.peersupport.vetting.VettingSettings;
import org.alongside.peersupport.volunteers.PlaceService;
import org.alongside.peersupport.volunteers.VolunteerId;
import org.alongside.peersupport.volunteers.VolunteerStatus;
import org.alongside.peersupport.volunteers.VolunteerView;

import org.springframework.stereotype.Component;

/** Brings together what the model needs to know of everybody, as of now. */
@Component
class Gathering {

	private static final ZoneId HOME = ZoneId.of("Europe/London");

	private static final UUID FIRST = new UUID(0, 0);

	/** More at once nobody looks at. */
	private static final int MOST_PROPOSED = 500;

	private final RequestDesk requests;

	private final PlaceService places;

	private final PersonService people;

	private final ConcernService concerns;

	private final VettingSettings vetting;

	private final PairingSettings settings;

	private final Clock clock;

	Gathering(RequestDesk requests, PlaceService places, PersonService people, ConcernService concerns,
			VettingSettings vetting, PairingSettings settings, Clock clock) {
		this.requests = requests;
		this.places = places;
		this.people = people;
		this.concerns = concerns;
		this.vetting = vetting;
		this.settings = settings;
		this.clock = clock;
	}

	/** Everybody who waits, but for those who took back their consent or have died. */
	List<Seeker> seekers() {
		Set<UUID> held = this.concerns.requestsWithOpen();
		return this.requests.waiting()
			.stream()
			.filter((request) -> mayBeMatched(this.people.known(request.memberId())))
			.map((request) -> seeker(request, held.contains(request.id().value())))
			.toList();
	}

	/** Whether a member may be brought together with anybody. */
	boolean mayBeMatched(UUID member) {
		return mayBeMatched(this.people.known(member));
	}

	Seeker seeker(RequestView request) {
		return seeker(request, this.concerns.requestsWithOpen().contains(request.id().value()));
	}

	/** Proposals that the coordinator has not looked at yet. */
	List<RequestView> proposed() {
		return this.requests.in(Set.of(RequestStatus.PROPOSED), FIRST, MOST_PROPOSED)
			.stream()
			.filter((request) -> mayBeMatched(this.people.known(request.memberId())))
			.toList();
	}

	/** Somebody of a time gone by, as they are known today. */
	Seeker former(RequestView request) {
		return seeker(request, false);
	}

	List<Buddy> buddies() {
		return this.places.serving().stream().map(this::buddy).toList();
	}

	private Seeker seeker(RequestView request, boolean held) {
		KnownPerson known = this.people.known(request.memberId());
		Traits traits = request.words().traits().filledFrom(known.traits());
		var wishes = request.words().wishes();
		Instant since = (request.waitingSince() != null) ? request.waitingSince() : this.clock.instant();
		return new Seeker(request.id().value(), request.memberId(), traits, week(traits, known), wishes.mustHaves(),
				wishes.anyCondition(), wishes.anyRole(), wishes.preferredGender(), wishes.inHospital(),
				Math.max(0, Duration.between(since, this.clock.instant()).toDays()), request.failedOffers(), held);
	}

	Buddy buddy(UUID volunteer) {
		return buddy(this.places.volunteer(new VolunteerId(volunteer)));
	}

	Buddy buddy(VolunteerView volunteer) {
		KnownPerson known = this.people.known(volunteer.memberId());
		Traits traits = volunteer.words().traits().filledFrom(known.traits());
		return new Buddy(volunteer.id().value(), volunteer.memberId(), volunteer.reference(), traits,
				week(traits, known), volunteer.words().noGo(), volunteer.capacity(), volunteer.taken(),
				volunteer.status() != VolunteerStatus.APPROVED, volunteer.onHold(), vettedFor(volunteer));
	}

	private Set<String> vettedFor(VolunteerView volunteer) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), HOME);
		List<Completion> seen = this.places.seen(volunteer.id());
		Set<String> nations = new HashSet<>();
		for (String nation : TraitOptions.NATIONS) {
			if (Timeline.of(nation, this.vetting, seen)
				.covers(today, today.plusDays(this.settings.vettingAheadDays()))) {
				nations.add(nation);
			}
		}
		return nations;
	}

	private static boolean mayBeMatched(KnownPerson known) {
		return !known.withdrawn() && !known.dead();
	}

	private static Week week(Traits traits, KnownPerson known) {
		return Week.of(traits.hours()).without(known.unavailable(), known.infusionDays());
	}

}
