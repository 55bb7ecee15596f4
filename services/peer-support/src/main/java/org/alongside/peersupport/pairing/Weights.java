package org.alongside.peersupport.pairing;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How much each criterion weighs, a thousand points together, in one version. The first
 * is the charity's model as it was written; each later one was agreed by two people.
 *
 * @param points for each criterion
 */
public record Weights(int version, Map<Criterion, Integer> points) {

	/** What a perfect pair is worth. */
	public static final int WHOLE = 1000;

	/** The model of 2026-11, as written. */
	public static final Weights FIRST = new Weights(1, first());

	public Weights {
		points = Collections.unmodifiableMap(new EnumMap<>(points));
		if (points.size() != Criterion.values().length
				|| points.values().stream().anyMatch((weight) -> weight < 0 || weight > WHOLE)
				|| points.values().stream().mapToInt(Integer::intValue).sum() != WHOLE) {
			throw new IllegalArgumentException("Weights are for each criterion, and a thousand together: " + points);
		}
	}

	/** The names of what is weighed, in order. */
	public static String[] criteria() {
		return Arrays.stream(Criterion.values()).map(Enum::name).toArray(String[]::new);
	}

	/** Of weights by name. */
	public static Weights of(int version, Map<String, Integer> named) {
		Map<Criterion, Integer> points = new EnumMap<>(Criterion.class);
		named.forEach((name, weight) -> points.put(Criterion.valueOf(name), weight));
		return new Weights(version, points);
	}

	/** What a criterion weighs, by its name. */
	public int of(String criterion) {
		return of(Criterion.valueOf(criterion));
	}

	int of(Criterion criterion) {
		return this.points.getOrDefault(criterion, 0);
	}

	/** The weights of a thing written before weights had versions. */
	static Weights or(@Nullable Weights known) {
		return (known != null) ? known : FIRST;
	}

	private static Map<Criterion, Integer> first() {
		Map<Criterion, Integer> points = new EnumMap<>(Criterion.class);
		for (Criterion criterion : Criterion.values()) {
			points.put(criterion, criterion.weight());
		}
		return points;
	}

}
