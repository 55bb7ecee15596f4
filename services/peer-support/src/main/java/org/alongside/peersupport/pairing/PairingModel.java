package org.alongside.peersupport.pairing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.alongside.peersupport.matching.Matching;
import org.alongside.peersupport.matching.MatchingProblem;
import org.alongside.peersupport.matching.MatchingSolver;
import org.alongside.peersupport.traits.Traits;

/**
 * The model of the charity: which pairs are possible, what each is worth, and whom to
 * introduce to whom. Nothing but people go in, and the same people always give the same
 * answer.
 */
public final class PairingModel {

	/** What a volunteer's first, second and third person costs them. */
	private static final long[] LOAD = { 0, 40, 90 };

	private static final long PER_DAY = 200;

	private static final long IN_HOSPITAL = 3000;

	private static final long FAILED = 2000;

	private static final Set<String> CHRONIC = Set.of("CIDP", "MMN");

	private final PairingSettings settings;

	private final Weights weights;

	public PairingModel(PairingSettings settings, Weights weights) {
		this.settings = settings;
		this.weights = weights;
	}

	public Weights weights() {
		return this.weights;
	}

	/** The hard rules that a pair breaks; none if it is possible. */
	public Set<HardRule> broken(Seeker seeker, Buddy buddy, boolean keptApart) {
		Traits one = seeker.traits();
		Traits two = buddy.traits();
		Set<HardRule> broken = EnumSet.noneOf(HardRule.class);
		unless(buddy.vettedFor().contains(one.nation()), HardRule.H1, broken);
		unless(buddy.taken() < buddy.capacity(), HardRule.H2, broken);
		unless(!keptApart && !seeker.memberId().equals(buddy.memberId()), HardRule.H3, broken);
		unless(seeker.anyRole() || one.role().equals(two.role()), HardRule.H4, broken);
		unless(seeker.anyCondition() || isOneFamily(one.condition(), two.condition()), HardRule.H5, broken);
		unless(!Collections.disjoint(one.channels(), two.channels()), HardRule.H6, broken);
		unless(!Collections.disjoint(one.spoken(), two.spoken()), HardRule.H7, broken);
		unless(seeker.week().shared(buddy.week()) > 0, HardRule.H8, broken);
		unless(seeker.mustHaves().stream().allMatch((must) -> has(must, one, two)), HardRule.H9, broken);
		unless(Collections.disjoint(one.topics(), buddy.noGo()), HardRule.H10, broken);
		unless(!seeker.held() && !buddy.held(), HardRule.H11, broken);
		unless(!buddy.resting(), HardRule.H12, broken);
		unless(one.isAdult() && two.isAdult(), HardRule.H13, broken);
		return broken;
	}

	public Score score(Seeker seeker, Buddy buddy) {
		return Score.of(seeker, buddy, this.weights);
	}

	/** The points a pair needs for somebody who has waited as long as this. */
	public int floor(Seeker seeker) {
		return this.settings.floorAfter(seeker.daysWaiting());
	}

	/**
	 * What leaving somebody waiting costs: more than all pairs together could save, and
	 * more for each day.
	 */
	static long stayCost(Seeker seeker, int open) {
		long base = 1100L * (open + 1);
		return base + PER_DAY * Math.clamp(seeker.daysWaiting(), 0, 365) + (seeker.inHospital() ? IN_HOSPITAL : 0)
				+ ((seeker.failedOffers() > 0) ? FAILED : 0);
	}

	/**
	 * Whom to introduce to whom: as many as possible, then those who have waited longest,
	 * then those who suit each other best; the cheapest of all plans, with the proof.
	 * @param apart pairs that are kept apart
	 */
	public Plan plan(List<Seeker> seekers, List<Buddy> buddies, Set<KeptApart> apart) {
		MatchingProblem.Builder builder = MatchingProblem.builder();
		seekers.forEach((seeker) -> builder.request(seeker.id().toString(), stayCost(seeker, seekers.size())));
		buddies.forEach((buddy) -> builder.volunteer(buddy.id().toString(), loads(buddy)));
		List<Map<HardRule, Integer>> removed = new ArrayList<>();
		List<List<Plan.Option>> options = new ArrayList<>();
		int[] belowFloor = new int[seekers.size()];
		for (int s = 0; s < seekers.size(); s++) {
			Seeker seeker = seekers.get(s);
			Map<HardRule, Integer> counts = new EnumMap<>(HardRule.class);
			List<Plan.Option> possible = new ArrayList<>();
			for (int h = 0; h < buddies.size(); h++) {
				Buddy buddy = buddies.get(h);
				Set<HardRule> broken = broken(seeker, buddy,
						apart.contains(new KeptApart(seeker.memberId(), buddy.id())));
				broken.forEach((rule) -> counts.merge(rule, 1, Integer::sum));
				if (broken.isEmpty()) {
					Score score = score(seeker, buddy);
					if (score.total() >= floor(seeker)) {
						builder.pair(s, h, Weights.WHOLE - score.total());
						possible.add(new Plan.Option(buddy, score));
					}
					else {
						belowFloor[s]++;
					}
				}
			}
			removed.add(counts);
			options.add(possible);
		}
		MatchingProblem problem = builder.build();
		Matching matching = new MatchingSolver().solve(problem);
		List<Plan.Placement> placements = new ArrayList<>();
		List<Plan.Unmatched> unmatched = new ArrayList<>();
		for (int s = 0; s < seekers.size(); s++) {
			int volunteer = matching.volunteerOf(s);
			if (volunteer != Matching.WAITING) {
				placements.add(placement(seekers.get(s), buddies.get(volunteer), options.get(s)));
			}
			else {
				unmatched.add(unmatched(seekers.get(s), removed.get(s), options.get(s).size(), belowFloor[s],
						buddies.size()));
			}
		}
		return new Plan(placements, unmatched, problem, matching, this.weights.version());
	}

	private Plan.Placement placement(Seeker seeker, Buddy buddy, List<Plan.Option> options) {
		Plan.Option chosen = options.stream()
			.filter((option) -> option.buddy().equals(buddy))
			.findFirst()
			.orElseThrow();
		Optional<Plan.Option> next = options.stream()
			.filter((option) -> !option.buddy().equals(buddy))
			.max(Comparator.comparingInt((Plan.Option option) -> option.score().total())
				.thenComparing((option) -> option.buddy().id()));
		return new Plan.Placement(seeker, buddy,
				Explanation.of(chosen, next.orElse(null), floor(seeker), this.weights));
	}

	/** The rule that removed most volunteers; the first of them, if there are several. */
	private static Plan.Unmatched unmatched(Seeker seeker, Map<HardRule, Integer> removed, int possible, int belowFloor,
			int buddies) {
		if (possible > 0) {
			return new Plan.Unmatched(seeker, Plan.NEEDED_ELSEWHERE, possible, buddies);
		}
		int most = removed.values().stream().mapToInt(Integer::intValue).max().orElse(0);
		if (belowFloor > most) {
			return new Plan.Unmatched(seeker, Plan.BELOW_FLOOR, belowFloor, buddies);
		}
		return removed.entrySet()
			.stream()
			.filter((rule) -> rule.getValue() == most)
			.findFirst()
			.map((rule) -> new Plan.Unmatched(seeker, rule.getKey().name(), rule.getValue(), buddies))
			.orElseGet(() -> new Plan.Unmatched(seeker, Plan.NOBODY, 0, buddies));
	}

	/** The places a volunteer has left, each with what it costs them. */
	static long[] loads(Buddy buddy) {
		int from = Math.min(buddy.taken(), LOAD.length);
		int to = Math.clamp(buddy.capacity(), from, LOAD.length);
		return Arrays.copyOfRange(LOAD, from, to);
	}

	/** Whether two illnesses are of one family; who is not sure belongs to each. */
	public static boolean isOneFamily(String one, String two) {
		return one.equals(two) || one.equals("UNSURE") || two.equals("UNSURE")
				|| (CHRONIC.contains(one) && CHRONIC.contains(two));
	}

	/** What somebody must have is not there until it is known. */
	private static boolean has(String must, Traits one, Traits two) {
		return switch (must) {
			case "SAME_GENDER" -> isKnownAndSame(one.gender(), two.gender());
			case "SAME_VARIANT" -> isKnownAndSame(one.variant(), two.variant());
			case "SAME_NATION" -> isKnownAndSame(one.nation(), two.nation());
			default -> false;
		};
	}

	private static boolean isKnownAndSame(String one, String two) {
		return !one.isEmpty() && one.equals(two);
	}

	private static void unless(boolean kept, HardRule rule, Set<HardRule> broken) {
		if (!kept) {
			broken.add(rule);
		}
	}

}
