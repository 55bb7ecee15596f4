package org.alongside.peersupport.fairness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.alongside.peersupport.traits.TraitOptions;
import org.alongside.peersupport.traits.Traits;
import org.jspecify.annotations.Nullable;

/**
 * Counts people by what they are alike in. A number of fewer people than the smallest is
 * never said: not as a count, not as what a share or a sum would give away. What is
 * hidden of one group alone is hidden of the next smallest as well, and so on until those
 * hidden are enough, for otherwise the difference to everybody would say how many they
 * are.
 */
final class Fairness {

	static final String UNKNOWN = "UNKNOWN";

	private static final Map<String, Function<Traits, String>> KINDS = kinds();

	private final int smallest;

	Fairness(int smallest) {
		this.smallest = smallest;
	}

	/** For each kind of likeness its groups, in their order. */
	Map<String, List<Group>> of(List<Asked> people) {
		Map<String, List<Group>> report = new LinkedHashMap<>();
		KINDS.forEach((kind, trait) -> report.put(kind, groups(kind, trait, people)));
		return report;
	}

	private List<Group> groups(String kind, Function<Traits, String> trait, List<Asked> people) {
		Map<String, List<Asked>> alike = new HashMap<>();
		for (Asked one : people) {
			String code = trait.apply(one.traits());
			alike.computeIfAbsent(code.isEmpty() ? UNKNOWN : code, (_) -> new ArrayList<>()).add(one);
		}
		Set<String> hidden = hidden(alike);
		List<String> order = new ArrayList<>(TraitOptions.ALL.getOrDefault(kind, List.of()));
		order.add(UNKNOWN);
		List<Group> groups = order.stream()
			.filter(alike::containsKey)
			.map((code) -> hidden.contains(code) ? Group.hidden(code)
					: group(code, alike.getOrDefault(code, List.of())))
			.toList();
		return withoutASingleGap(groups);
	}

	/** Groups of too few, with the next smallest until they are enough together. */
	private Set<String> hidden(Map<String, List<Asked>> alike) {
		List<Map.Entry<String, List<Asked>>> smallestFirst = alike.entrySet()
			.stream()
			.sorted(Comparator.comparingInt((Map.Entry<String, List<Asked>> group) -> group.getValue().size())
				.thenComparing(Map.Entry::getKey))
			.toList();
		Set<String> hidden = new HashSet<>();
		int people = 0;
		for (var group : smallestFirst) {
			boolean tooFew = isSmall(group.getValue().size());
			if (tooFew || (!hidden.isEmpty() && (hidden.size() == 1 || people < this.smallest))) {
				hidden.add(group.getKey());
				people += group.getValue().size();
			}
		}
		return hidden;
	}

	/**
	 * If one group alone keeps its share to itself, the smallest of the others does too.
	 */
	private static List<Group> withoutASingleGap(List<Group> groups) {
		if (groups.stream().filter((group) -> group.met() == null).count() != 1) {
			return groups;
		}
		Optional<Group> smallest = groups.stream()
			.filter((group) -> group.met() != null)
			.min(Comparator.comparingInt(Group::size).thenComparing(Group::code));
		return groups.stream()
			.map((group) -> smallest.filter(group::equals).isPresent() ? group.withoutShare() : group)
			.toList();
	}

	private Group group(String code, List<Asked> group) {
		List<Integer> days = group.stream().filter(Asked::hasMet).map(Asked::daysUntilMet).sorted().toList();
		int met = days.size();
		if (isSmall(met) || isSmall(group.size() - met)) {
			return new Group(code, group.size(), null, null, null);
		}
		@Nullable Integer middle = days.isEmpty() ? null : days.get(days.size() / 2);
		return new Group(code, group.size(), met, Math.round(100f * met / group.size()), middle);
	}

	/** None at all gives nobody away. */
	private boolean isSmall(int count) {
		return count > 0 && count < this.smallest;
	}

	private static Map<String, Function<Traits, String>> kinds() {
		Map<String, Function<Traits, String>> kinds = new LinkedHashMap<>();
		kinds.put("nation", Traits::nation);
		kinds.put("gender", Traits::gender);
		kinds.put("age", Traits::age);
		kinds.put("role", Traits::role);
		return kinds;
	}

}
