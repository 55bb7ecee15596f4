package org.alongside.peersupport.pairing;

import java.util.List;

import org.alongside.peersupport.matching.Matching;
import org.alongside.peersupport.matching.MatchingProblem;

/**
 * Whom to introduce to whom, why, and for whom there is nobody.
 *
 * @param matching the answer with its proof, which was checked
 * @param weights the version of the weights by which it was made
 */
public record Plan(List<Placement> placements, List<Unmatched> unmatched, MatchingProblem problem, Matching matching,
		int weights) {

	/** Somebody would suit, but others need them more. */
	static final String NEEDED_ELSEWHERE = "NEEDED_ELSEWHERE";

	/** Somebody is possible, but does not suit well enough. */
	static final String BELOW_FLOOR = "BELOW_FLOOR";

	/** There is no volunteer at all. */
	static final String NOBODY = "NOBODY";

	/**
	 * A possible pair.
	 */
	record Option(Buddy buddy, Score score) {
	}

	/**
	 * One proposal.
	 */
	public record Placement(Seeker seeker, Buddy buddy, Explanation explanation) {
	}

	/**
	 * Nobody, for now.
	 *
	 * @param reason the hard rule that removed most volunteers, or why else
	 * @param removed how many it removed
	 * @param of how many volunteers there are
	 */
	public record Unmatched(Seeker seeker, String reason, int removed, int of) {
	}

}
