package org.alongside.peersupport.traits;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When in a week somebody can talk, in half hours from Monday 00:00 in the time of the
 * place. Whoever said nothing can be asked from nine in the morning to nine in the
 * evening.
 */
public final class Week {

	private static final int HALF_HOURS = 48;

	private static final Pattern RANGE = Pattern.compile("([A-Z]{3})-([0-2]\\d)([0-5]\\d)-([0-2]\\d)([0-5]\\d)");

	private final BitSet halfHours;

	private Week(BitSet halfHours) {
		this.halfHours = halfHours;
	}

	/**
	 * Reads what was ticked.
	 * @param parts such as {@code MON_EVENING}; none for any
	 */
	public static Week of(List<String> parts) {
		var week = new Week(new BitSet(7 * HALF_HOURS));
		for (String day : TraitOptions.DAYS) {
			for (String part : TraitOptions.PARTS) {
				if (parts.isEmpty() || parts.contains(day + "_" + part)) {
					week.add(TraitOptions.DAYS.indexOf(day), part);
				}
			}
		}
		return week;
	}

	/**
	 * Takes out what is no good.
	 * @param ranges such as {@code MON-0900-1200}; what cannot be read is passed over
	 * @param days whole days, such as {@code TUE}
	 */
	public Week without(List<String> ranges, List<String> days) {
		var rest = new Week((BitSet) this.halfHours.clone());
		for (String range : ranges) {
			Matcher matcher = RANGE.matcher(range);
			int day = matcher.matches() ? TraitOptions.DAYS.indexOf(matcher.group(1)) : -1;
			if (day >= 0) {
				int from = Math.floorDiv(minute(matcher, 2), 30);
				int to = Math.min(HALF_HOURS, Math.ceilDiv(minute(matcher, 4), 30));
				if (from < to) {
					rest.halfHours.clear(day * HALF_HOURS + from, day * HALF_HOURS + to);
				}
			}
		}
		for (String name : days) {
			int day = TraitOptions.DAYS.indexOf(name);
			if (day >= 0) {
				rest.halfHours.clear(day * HALF_HOURS, (day + 1) * HALF_HOURS);
			}
		}
		return rest;
	}

	/** How many half hours two people share. */
	public int shared(Week other) {
		BitSet both = (BitSet) this.halfHours.clone();
		both.and(other.halfHours);
		return both.cardinality();
	}

	/** How many half hours there are. */
	public int size() {
		return this.halfHours.cardinality();
	}

	private void add(int day, String part) {
		int from = switch (part) {
			case "MORNING" -> 18;
			case "AFTERNOON" -> 24;
			default -> 34;
		};
		int to = switch (part) {
			case "MORNING" -> 24;
			case "AFTERNOON" -> 34;
			default -> 42;
		};
		this.halfHours.set(day * HALF_HOURS + from, day * HALF_HOURS + to);
	}

	private static int minute(Matcher matcher, int group) {
		return Integer.parseInt(matcher.group(group)) * 60 + Integer.parseInt(matcher.group(group + 1));
	}

}
