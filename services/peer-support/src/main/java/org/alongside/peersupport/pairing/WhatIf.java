package org.alongside.peersupport.pairing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.alongside.peersupport.matching.Matching;
import org.alongside.peersupport.matching.MatchingProblem;
import org.alongside.peersupport.matching.MatchingSolver;
import org.jspecify.annotations.Nullable;

/**
 * What would be if something were otherwise: each answer is the exact solution of the
 * problem that was changed in one place, and none of them is kept or acted upon.
 */
public final class WhatIf {

	/**
	 * Rules that are about wishes and circumstances, so that somebody could ask those
	 * concerned to let them go. What protects people, what is full, and what a body
	 * cannot do is never among them.
	 */
	static final Set<HardRule> MAY_BE_DROPPED = EnumSet.of(HardRule.H4, HardRule.H5, HardRule.H7, HardRule.H8,
			HardRule.H9, HardRule.H10);

	/** Costs more than anything a plan could save. */
	private static final long NEVER_LEFT = MatchingProblem.HIGHEST_COST / 2;

	private final PairingModel model;

	private final List<Seeker> seekers;

	private final List<Buddy> buddies;

	private final Set<KeptApart> apart;

	/** Looks at some people, as of now. */
	public WhatIf(PairingModel model, List<Seeker> seekers, List<Buddy> buddies, Set<KeptApart> apart) {
		this.model = model;
		this.seekers = seekers;
		this.buddies = buddies;
		this.apart = apart;
	}

	/** How many more would be matched without one of the rules, for each of them. */
	public Dropped withoutOneRule() {
		List<Pair> pairs = pairs(MAY_BE_DROPPED);
		int matched = solve(pairs, null).matched();
		List<Without> without = new ArrayList<>();
		for (HardRule rule : MAY_BE_DROPPED) {
			without.add(new Without(rule.name(), solve(pairs, rule).matched() - matched));
		}
		return new Dropped(this.seekers.size(), matched, without);
	}

	/**
	 * What it would cost all together to give somebody another volunteer, or none.
	 * @param request whose it is
	 * @param proposed who is proposed
	 * @return nothing if the proposed pair would no longer be possible
	 */
	public Optional<Regret> ofChoosingOtherwise(UUID request, UUID proposed) {
		int seeker = positionOf(request);
		List<Pair> pairs = pairs(EnumSet.noneOf(HardRule.class));
		List<Pair> own = pairs.stream().filter((pair) -> pair.seeker() == seeker).toList();
		Optional<Pair> chosen = own.stream()
			.filter((pair) -> this.buddies.get(pair.buddy()).id().equals(proposed))
			.findFirst();
		if (chosen.isEmpty()) {
			return Optional.empty();
		}
		Matching with = forced(pairs, chosen.get());
		Matching without = solve(pairs.stream().filter((pair) -> !pair.equals(chosen.get())).toList(), null);
		List<Alternative> others = own.stream()
			.filter((pair) -> !pair.equals(chosen.get()))
			.map((pair) -> alternative(pair, forced(pairs, pair), with))
			.sorted(Comparator.comparingLong(Alternative::rise)
				.thenComparing(Comparator.comparingInt(Alternative::score).reversed())
				.thenComparing(Alternative::reference))
			.toList();
		return Optional.of(new Regret(without.totalCost() - with.totalCost(), with.matched() - without.matched(),
				this.model.score(this.seekers.get(seeker), this.buddies.get(chosen.get().buddy())).total(), others));
	}

	private Alternative alternative(Pair pair, Matching matching, Matching with) {
		Buddy buddy = this.buddies.get(pair.buddy());
		return new Alternative(buddy.id(), buddy.reference(), Weights.WHOLE - (int) pair.cost(),
				matching.totalCost() - with.totalCost(), with.matched() - matching.matched());
	}

	/** Pairs that break no rule, or only one of some. */
	private List<Pair> pairs(Set<HardRule> mayBreak) {
		List<Pair> pairs = new ArrayList<>();
		for (int s = 0; s < this.seekers.size(); s++) {
			Seeker seeker = this.seekers.get(s);
			for (int b = 0; b < this.buddies.size(); b++) {
				Buddy buddy = this.buddies.get(b);
				Set<HardRule> broken = this.model.broken(seeker, buddy,
						this.apart.contains(new KeptApart(seeker.memberId(), buddy.id())));
				if (broken.size() > 1 || !mayBreak.containsAll(broken)) {
					continue;
				}
				int score = this.model.score(seeker, buddy).total();
				if (score >= this.model.floor(seeker)) {
					pairs.add(new Pair(s, b, Weights.WHOLE - score, broken.stream().findFirst().orElse(null)));
				}
			}
		}
		return pairs;
	}

	private Matching solve(List<Pair> pairs, @Nullable HardRule dropped) {
		return new MatchingSolver().solve(problem(pairs, dropped, -1));
	}

	/** The best plan in which this pair is one. */
	private Matching forced(List<Pair> pairs, Pair pair) {
		List<Pair> left = pairs.stream().filter((one) -> one.seeker() != pair.seeker() || one.equals(pair)).toList();
		return new MatchingSolver().solve(problem(left, null, pair.seeker()));
	}

	private MatchingProblem problem(List<Pair> pairs, @Nullable HardRule dropped, int forced) {
		MatchingProblem.Builder builder = MatchingProblem.builder();
		for (int s = 0; s < this.seekers.size(); s++) {
			Seeker seeker = this.seekers.get(s);
			builder.request(seeker.id().toString(),
					(s == forced) ? NEVER_LEFT : PairingModel.stayCost(seeker, this.seekers.size()));
		}
		this.buddies.forEach((buddy) -> builder.volunteer(buddy.id().toString(), PairingModel.loads(buddy)));
		pairs.stream()
			.filter((pair) -> pair.breaks() == null || pair.breaks() == dropped)
			.forEach((pair) -> builder.pair(pair.seeker(), pair.buddy(), pair.cost()));
		return builder.build();
	}

	private int positionOf(UUID request) {
		for (int s = 0; s < this.seekers.size(); s++) {
			if (this.seekers.get(s).id().equals(request)) {
				return s;
			}
		}
		return -1;
	}

	/** A pair that is possible, or would be without the rule it breaks. */
	private record Pair(int seeker, int buddy, long cost, @Nullable HardRule breaks) {
	}

	/**
	 * What each rule alone costs.
	 *
	 * @param waiting how many wait
	 * @param matched how many of them would be matched as things are
	 */
	public record Dropped(int waiting, int matched, List<Without> without) {
	}

	/**
	 * One rule less.
	 *
	 * @param rule its code
	 * @param more how many more would be matched
	 */
	public record Without(String rule, int more) {
	}

	/**
	 * What the choice of a volunteer is worth to all.
	 *
	 * @param rise what the whole would cost more if these two were never brought together
	 * @param fewer how many fewer would be matched then
	 * @param score what the pair itself is worth now
	 * @param others who could be chosen instead, the least costly first
	 */
	public record Regret(long rise, int fewer, int score, List<Alternative> others) {
	}

	/**
	 * Somebody else.
	 *
	 * @param rise what the whole would cost more with them; less than nothing if it has
	 * become the better choice since
	 * @param fewer how many fewer would be matched
	 */
	public record Alternative(UUID id, String reference, int score, long rise, int fewer) {
	}

}
