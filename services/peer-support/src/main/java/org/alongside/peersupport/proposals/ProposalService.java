package org.alongside.peersupport.proposals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alongside.peersupport.pairing.Explanation;
import org.alongside.peersupport.pairing.Buddy;
import org.alongside.peersupport.pairing.KeptApart;
import org.alongside.peersupport.pairing.PairingModel;
import org.alongside.peersupport.pairing.Plan;
import org.alongside.peersupport.pairing.Score;
import org.alongside.peersupport.pairing.Seeker;
import org.alongside.peersupport.pairing.WhatIf;
import org.alongside.peersupport.requests.OfferService;
import org.alongside.peersupport.requests.RequestId;
import org.alongside.peersupport.requests.RequestStatus;
import org.alongside.peersupport.requests.RequestView;
import org.alongside.peersupport.volunteers.NoPlaceLeft;
import org.alongside.peersupport.volunteers.VolunteerId;
import org.alongside.platform.data.IllegalTransition;
import org.alongside.platform.data.RecordNotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Runs the matching, each night and when somebody asks, and writes down what it proposes.
 * Two runs at once propose nothing twice: a request is proposed for only while it waits,
 * and a volunteer only while they have a place.
 */
@Service
public class ProposalService {

	private static final Logger logger = LoggerFactory.getLogger(ProposalService.class);

	private static final ZoneId HOME = ZoneId.of("Europe/London");

	private final Gathering gathering;

	private final KeepingApart apart;

	private final CurrentModel model;

	private final OfferService offers;

	private final MatchingRuns runs;

	private final JsonMapper json;

	private final Clock clock;

	ProposalService(Gathering gathering, KeepingApart apart, CurrentModel model, OfferService offers, MatchingRuns runs,
			JsonMapper json, Clock clock) {
		this.gathering = gathering;
		this.apart = apart;
		this.model = model;
		this.offers = offers;
		this.runs = runs;
		this.json = json;
		this.clock = clock;
	}

	@Scheduled(cron = "0 30 3 * * *", zone = "Europe/London")
	void eachNight() {
		if (this.runs.isOurs(LocalDate.ofInstant(this.clock.instant(), HOME))) {
			run("");
		}
	}

	/**
	 * Matches all who wait, now.
	 * @param startedBy who asked; a blank for the night
	 * @return how many are proposed
	 */
	int run(String startedBy) {
		Instant now = this.clock.instant();
		Plan plan = this.model.get().plan(this.gathering.seekers(), this.gathering.buddies(), this.apart.pairs());
		int proposed = 0;
		for (Plan.Placement placement : plan.placements()) {
			proposed += propose(placement) ? 1 : 0;
		}
		Map<UUID, MatchingRun.Nobody> unmatched = new LinkedHashMap<>();
		plan.unmatched()
			.forEach((nobody) -> unmatched.put(nobody.seeker().id(),
					new MatchingRun.Nobody(nobody.reason(), nobody.removed(), nobody.of())));
		this.runs.keep(new MatchingRun(startedBy, plan.problem().requests(), plan.problem().volunteers(),
				plan.problem().pairs(), plan.matching().matched(), plan.matching().totalCost(), unmatched,
				plan.weights(), now), plan);
		return proposed;
	}

	/**
	 * What it would cost all together to choose somebody else for a proposal: exact, as
	 * of now, and never kept. The proposals that nobody has looked at yet are up for
	 * choice as well.
	 * @return nothing if the proposed pair would no longer be possible
	 */
	Optional<WhatIf.Regret> regret(RequestView request) {
		UUID volunteer = request.volunteerId();
		if (request.status() != RequestStatus.PROPOSED || volunteer == null) {
			return Optional.empty();
		}
		List<RequestView> proposed = this.gathering.proposed();
		Map<UUID, Long> free = proposed.stream()
			.map(RequestView::volunteerId)
			.filter(Objects::nonNull)
			.collect(Collectors.groupingBy(Objects::requireNonNull, Collectors.counting()));
		List<Seeker> seekers = Stream
			.concat(proposed.stream().map(this.gathering::seeker), this.gathering.seekers().stream())
			.toList();
		List<Buddy> buddies = this.gathering.buddies()
			.stream()
			.map((buddy) -> buddy.withFree(free.getOrDefault(buddy.id(), 0L).intValue()))
			.toList();
		return new WhatIf(this.model.get(), seekers, buddies, this.apart.pairs())
			.ofChoosingOtherwise(request.id().value(), volunteer);
	}

	/** How many more of those who wait would be matched without one of the rules. */
	WhatIf.Dropped withoutOneRule() {
		return new WhatIf(this.model.get(), this.gathering.seekers(), this.gathering.buddies(), this.apart.pairs())
			.withoutOneRule();
	}

	/** Volunteers who would be possible for a request that waits, the best first. */
	public List<UUID> possible(RequestView request) {
		if (request.status() != RequestStatus.WAITING || !this.gathering.mayBeMatched(request.memberId())) {
			return List.of();
		}
		PairingModel model = this.model.get();
		Seeker seeker = this.gathering.seeker(request);
		Set<KeptApart> apart = this.apart.pairs();
		Map<UUID, Integer> scores = new HashMap<>();
		for (Buddy buddy : this.gathering.buddies()) {
			boolean isApart = apart.contains(new KeptApart(seeker.memberId(), buddy.id()));
			int score = model.score(seeker, buddy).total();
			if (score >= model.floor(seeker) && model.broken(seeker, buddy, isApart).isEmpty()) {
				scores.put(buddy.id(), score);
			}
		}
		return scores.entrySet()
			.stream()
			.sorted(Map.Entry.<UUID, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey)
			.toList();
	}

	/**
	 * Proposes whom the member picked; the coordinator sees it first, as they see every
	 * proposal.
	 */
	public void pick(RequestView request, UUID volunteer) {
		PairingModel model = this.model.get();
		Seeker seeker = this.gathering.seeker(request);
		Buddy buddy = this.gathering.buddy(volunteer);
		Score score = model.score(seeker, buddy);
		this.offers.propose(request.id(), new VolunteerId(volunteer), score.total(),
				this.json.writeValueAsString(Explanation.picked(score, model.floor(seeker), model.weights())));
	}

	/**
	 * Plans the volunteer whom the coordinator chose instead; the hard rules hold for
	 * them too.
	 */
	void change(RequestView request, UUID volunteer) {
		Seeker seeker = this.gathering.seeker(request);
		Buddy buddy = this.gathering.buddies()
			.stream()
			.filter((one) -> one.id().equals(volunteer))
			.findFirst()
			.orElseThrow(() -> new RecordNotFound("volunteer", volunteer));
		PairingModel model = this.model.get();
		if (!model.broken(seeker, buddy, this.apart.pairs().contains(new KeptApart(seeker.memberId(), buddy.id())))
			.isEmpty()) {
			throw new PairIsNotPossible();
		}
		var score = model.score(seeker, buddy);
		this.offers.change(request.id(), new VolunteerId(volunteer), score.total(),
				this.json.writeValueAsString(Explanation.chosen(score, model.floor(seeker), model.weights())));
	}

	private boolean propose(Plan.Placement placement) {
		try {
			this.offers.propose(new RequestId(placement.seeker().id()), new VolunteerId(placement.buddy().id()),
					placement.explanation().total(), this.json.writeValueAsString(placement.explanation()));
			return true;
		}
		catch (NoPlaceLeft | IllegalTransition movedOn) {
			logger.info("Request {} or its volunteer moved on while the matching ran", placement.seeker().id());
			return false;
		}
	}

}
