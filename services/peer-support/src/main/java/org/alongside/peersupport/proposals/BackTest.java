package org.alongside.peersupport.proposals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.alongside.peersupport.pairing.Buddy;
import org.alongside.peersupport.pairing.PairingModel;
import org.alongside.peersupport.pairing.PairingSettings;
import org.alongside.peersupport.pairing.Seeker;
import org.alongside.peersupport.pairing.Weights;
import org.alongside.peersupport.requests.RequestDesk;
import org.alongside.peersupport.volunteers.PlaceService;
import org.alongside.peersupport.volunteers.VolunteerId;
import org.alongside.peersupport.volunteers.VolunteerView;

import org.springframework.stereotype.Component;

/**
 * Scores the pairs of the past anew. Both weights look at the same two people, as they
 * are known today: what they had told then is not kept. Whoever has left is in no row.
 */
@Component
class BackTest {

	private static final List<String> OUTCOMES = List.of("TALKING", "ENDED_WELL", "ENDED_BY_LIFE", "DID_NOT_FIT",
			"DECLINED_BY_MEMBER", "DECLINED_BY_VOLUNTEER", "EXPIRED", "REFUSED_BY_STAFF");

	private final RequestDesk requests;

	private final PlaceService places;

	private final Gathering gathering;

	private final PairingSettings settings;

	BackTest(RequestDesk requests, PlaceService places, Gathering gathering, PairingSettings settings) {
		this.requests = requests;
		this.places = places;
		this.gathering = gathering;
		this.settings = settings;
	}

	/** How the pairs of each outcome would be worth, with what counts now and then. */
	List<Row> compare(Weights now, Weights then) {
		var before = new PairingModel(this.settings, now);
		var after = new PairingModel(this.settings, then);
		Map<UUID, Buddy> buddies = new HashMap<>();
		Map<String, List<int[]>> scores = new LinkedHashMap<>();
		for (RequestDesk.FormerPair pair : this.requests.formerPairs()) {
			VolunteerView volunteer = this.places.volunteer(new VolunteerId(pair.volunteer()));
			if (volunteer.words().traits().isComplete()) {
				Seeker seeker = this.gathering.former(pair.request());
				Buddy buddy = buddies.computeIfAbsent(pair.volunteer(), (_) -> this.gathering.buddy(volunteer));
				scores.computeIfAbsent(pair.outcome(), (_) -> new ArrayList<>())
					.add(new int[] { before.score(seeker, buddy).total(), after.score(seeker, buddy).total() });
			}
		}
		return OUTCOMES.stream()
			.filter(scores::containsKey)
			.map((outcome) -> row(outcome, scores.getOrDefault(outcome, List.of())))
			.toList();
	}

	private Row row(String outcome, List<int[]> scores) {
		int floor = this.settings.floor();
		return new Row(outcome, scores.size(), middle(scores, 0), middle(scores, 1), below(scores, 0, floor),
				below(scores, 1, floor));
	}

	private static int middle(List<int[]> scores, int which) {
		int[] sorted = scores.stream().mapToInt((pair) -> pair[which]).sorted().toArray();
		int half = sorted.length / 2;
		return (sorted.length % 2 == 1) ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
	}

	private static int below(List<int[]> scores, int which, int floor) {
		return (int) scores.stream().filter((pair) -> pair[which] < floor).count();
	}

	/**
	 * The pairs of one outcome.
	 *
	 * @param now the middle of their points with the weights that count
	 * @param then the same with the weights that are proposed
	 * @param belowNow how many are below the floor of the first weeks
	 * @param belowThen how many would be
	 */
	record Row(String outcome, int pairs, int now, int then, int belowNow, int belowThen) {
	}

}
