package org.alongside.peersupport.pairing;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Why a volunteer was proposed, as it is kept.
 *
 * @param points for each criterion
 * @param floor the points that were needed
 * @param nextReference the volunteer who would have been next, if there is one
 * @param nextWhy why it is not them: {@code LOWER} or {@code NEEDED_ELSEWHERE}; or
 * {@code PICKED_BY_MEMBER}, if nobody was compared because the member picked this one
 * @param weights by which the points were given
 */
public record Explanation(Map<Criterion, Integer> points, int total, int floor, @Nullable String nextReference,
		int nextTotal, @Nullable String nextWhy, Weights weights) {

	public Explanation(Map<Criterion, Integer> points, int total, int floor, @Nullable String nextReference,
			int nextTotal, @Nullable String nextWhy, @Nullable Weights weights) {
		this.points = points;
		this.total = total;
		this.floor = floor;
		this.nextReference = nextReference;
		this.nextTotal = nextTotal;
		this.nextWhy = nextWhy;
		this.weights = Weights.or(weights);
	}

	static Explanation of(Plan.Option chosen, Plan.@Nullable Option next, int floor, Weights weights) {
		int total = chosen.score().total();
		if (next == null) {
			return new Explanation(chosen.score().points(), total, floor, null, 0, null, weights);
		}
		int nextTotal = next.score().total();
		return new Explanation(chosen.score().points(), total, floor, next.buddy().reference(), nextTotal,
				(nextTotal < total) ? "LOWER" : "NEEDED_ELSEWHERE", weights);
	}

	/** Of a pair that a person chose. */
	public static Explanation chosen(Score score, int floor, Weights weights) {
		return new Explanation(score.points(), score.total(), floor, null, 0, null, weights);
	}

	/** Of a pair that the member picked. */
	public static Explanation picked(Score score, int floor, Weights weights) {
		return new Explanation(score.points(), score.total(), floor, null, 0, "PICKED_BY_MEMBER", weights);
	}

	/** What a criterion could have given. */
	public int outOf(Criterion criterion) {
		return this.weights.of(criterion);
	}

}
