package org.alongside.grants.opendata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.alongside.platform.data.Money;
import org.jspecify.annotations.Nullable;

/**
 * A grant as the public sees it: with so little of when and where that enough others look
 * the same.
 * <p>
 * The day becomes the first of its quarter. Of those who are too few by currency, quarter
 * and nation the nation is left out; of those who are too few even then the day becomes
 * the first of the year. Where the rest would be too few they take others with them, the
 * smallest group first. Those who are too few in a whole year are not told of.
 *
 * @param awardDate the first day of the quarter, or of the year
 * @param nation null where it would say too much, or is not known
 */
record Blurred(UUID application, Money amount, LocalDate awardDate, @Nullable String nation) {

	/**
	 * Blurs the grants of one year.
	 * @param least how many must look the same, at least
	 */
	static List<Blurred> all(List<Granted> grants, int least) {
		Map<String, List<Granted>> currencies = grants.stream()
			.collect(Collectors.groupingBy((grant) -> grant.amount().currency().getCurrencyCode(), TreeMap::new,
					Collectors.toList()));
		return currencies.values().stream().flatMap((same) -> ofOneCurrency(same, least).stream()).toList();
	}

	private static List<Blurred> ofOneCurrency(List<Granted> grants, int least) {
		List<Group> groups = new ArrayList<>();
		List<Granted> rest = new ArrayList<>();
		by(grants, (grant) -> quarter(grant.on())).forEach((quarter, inQuarter) -> {
			List<Group> placed = new ArrayList<>();
			List<Granted> unplaced = new ArrayList<>();
			by(inQuarter, (grant) -> String.valueOf(grant.nation())).values()
				.forEach((same) -> sort(new Group(quarter, same.getFirst().nation(), same), placed, unplaced, least));
			fill(unplaced, placed, least);
			groups.addAll(placed);
			if (unplaced.size() >= least) {
				groups.add(new Group(quarter, null, unplaced));
			}
			else {
				rest.addAll(unplaced);
			}
		});
		fill(rest, groups, least);
		if (rest.size() >= least) {
			groups.add(new Group(rest.getFirst().on().withDayOfYear(1), null, rest));
		}
		return groups.stream().flatMap((group) -> group.blurred().stream()).toList();
	}

	private static void sort(Group group, List<Group> placed, List<Granted> unplaced, int least) {
		if (group.nation() != null && group.grants().size() >= least) {
			placed.add(group);
		}
		else {
			unplaced.addAll(group.grants());
		}
	}

	/** Those who are too few by themselves take others with them. */
	private static void fill(List<Granted> few, List<Group> groups, int least) {
		while (!few.isEmpty() && few.size() < least && !groups.isEmpty()) {
			Group smallest = groups.stream()
				.min(Comparator.comparingInt((group) -> group.grants().size()))
				.orElseThrow();
			groups.remove(smallest);
			few.addAll(smallest.grants());
		}
	}

	private static <K> Map<K, List<Granted>> by(List<Granted> grants, Function<Granted, K> key) {
		return grants.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
	}

	private static LocalDate quarter(LocalDate day) {
		return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
	}

	/** Grants that look the same but for their sum. */
	private record Group(LocalDate date, @Nullable String nation, List<Granted> grants) {

		List<Blurred> blurred() {
			return this.grants.stream()
				.map((grant) -> new Blurred(grant.application(), grant.amount(), this.date, this.nation))
				.toList();
		}

	}

}
