package org.alongside.peersupport.pairing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.alongside.peersupport.traits.TraitOptions;
import org.alongside.peersupport.traits.Traits;

/**
 * How well two people would suit each other: for each criterion a part of its weight.
 * What is not known of either counts as 0.4, so that whoever cannot type much is not
 * punished.
 */
public record Score(Map<Criterion, Integer> points) {

	private static final double UNKNOWN = 0.4;

	private static final List<String> RHYTHMS = TraitOptions.ALL.getOrDefault("rhythm", List.of());

	/** Half hours in common from which on more are no better: ten hours a week. */
	private static final double PLENTY = 20;

	static Score of(Seeker seeker, Buddy buddy, Weights weights) {
		Traits one = seeker.traits();
		Traits two = buddy.traits();
		Map<Criterion, Double> parts = new EnumMap<>(Criterion.class);
		parts.put(Criterion.VARIANT, same(one.variant(), two.variant(), 0.2));
		parts.put(Criterion.JOURNEY, shared(one.journey(), two.journey()));
		parts.put(Criterion.TOPICS, shared(one.topics(), two.topics()));
		parts.put(Criterion.STAGE, passed(one.stage(), two.stage()));
		parts.put(Criterion.TREATMENTS, shared(one.treatments(), two.treatments()));
		parts.put(Criterion.RELATIONSHIP, same(one.relationship(), two.relationship(), 0.3));
		parts.put(Criterion.AGE, near(TraitOptions.AGES, one.age(), two.age(), 0.3));
		parts.put(Criterion.NATION, same(one.nation(), two.nation(), 0.3));
		parts.put(Criterion.AVAILABILITY, one.hours().isEmpty() || two.hours().isEmpty() ? UNKNOWN
				: Math.min(1, seeker.week().shared(buddy.week()) / PLENTY));
		parts.put(Criterion.GENDER, same(seeker.preferredGender(), two.gender(), 0));
		parts.put(Criterion.RHYTHM, near(RHYTHMS, one.rhythm(), two.rhythm(), 0.5));
		Map<Criterion, Integer> points = new EnumMap<>(Criterion.class);
		parts.forEach((criterion, part) -> points.put(criterion, (int) Math.round(part * weights.of(criterion))));
		return new Score(points);
	}

	/** From 0 to 1,000. */
	public int total() {
		return this.points.values().stream().mapToInt(Integer::intValue).sum();
	}

	private static double same(String one, String two, double otherwise) {
		if (one.isEmpty() || two.isEmpty()) {
			return UNKNOWN;
		}
		return one.equals(two) ? 1 : otherwise;
	}

	/** How much of what one has the other knows too. */
	private static double shared(List<String> one, List<String> two) {
		if (one.isEmpty() || two.isEmpty()) {
			return UNKNOWN;
		}
		return (double) one.stream().filter(two::contains).count() / one.size();
	}

	/** Best is somebody who is further on. */
	private static double passed(String one, String two) {
		int seeker = TraitOptions.STAGES.indexOf(one);
		int buddy = TraitOptions.STAGES.indexOf(two);
		if (seeker < 0 || buddy < 0) {
			return UNKNOWN;
		}
		return (buddy > seeker) ? 1 : ((buddy == seeker) ? 0.5 : 0);
	}

	private static double near(List<String> order, String one, String two, double step) {
		int first = order.indexOf(one);
		int second = order.indexOf(two);
		return (first < 0 || second < 0) ? UNKNOWN : Math.max(0, 1 - step * Math.abs(first - second));
	}

}
