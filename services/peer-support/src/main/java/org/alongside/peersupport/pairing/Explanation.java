package org.alongside.peersupport.pairing;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Why a volunteer was proposed, as it is kept.
 *
 * @param points for each criterion
 * @param floor the points that were needed
 * @param nextReference the volunteer who would have been next, if there is one
 * @param nextWhy why it is not them: {@code LOWER} or {@code NEEDED_ELSEWHERE}
 */
public record Explanation(Map<Criterion, Integer> points, int total, int floor, @Nullable String nextReference,
		int nextTotal, @Nullable String nextWhy) {

	static Explanation of(Plan.Option chosen, Plan.@Nullable Option next, int floor) {
		int total = chosen.score().total();
		if (next == null) {
			return new Explanation(chosen.score().points(), total, floor, null, 0, null);
		}
		int nextTotal = next.score().total();
		return new Explanation(chosen.score().points(), total, floor, next.buddy().reference(), nextTotal,
				(nextTotal < total) ? "LOWER" : "NEEDED_ELSEWHERE");
	}

	/** Of a pair that a person chose. */
	public static Explanation chosen(Score score, int floor) {
		return new Explanation(score.points(), score.total(), floor, null, 0, null);
	}

}
