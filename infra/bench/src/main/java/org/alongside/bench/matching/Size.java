package org.alongside.bench.matching;

import java.util.Arrays;
import java.util.Random;

import org.alongside.peersupport.matching.MatchingProblem;

/**
 * How large a problem is, and the one problem of that size that is measured: made up from
 * a seed with the weights, loads and waiting costs of the charity's profile.
 *
 * @param eligible the share of all pairs that no hard rule forbids
 */
record Size(int requests, int volunteers, double eligible) {

	private static final int[] WEIGHTS = { 220, 160, 130, 110, 90, 70, 60, 60, 50, 30, 20 };

	private static final double UNKNOWN = 0.4;

	private static final long[] LOADS = { 0, 40, 90 };

	MatchingProblem problem() {
		Random random = new Random(42);
		MatchingProblem.Builder problem = MatchingProblem.builder();
		for (int request = 0; request < this.requests; request++) {
			long urgency = 200L * random.nextInt(366) + (chance(random, 0.1) ? 3_000 : 0)
					+ (chance(random, 0.1) ? 2_000 : 0);
			problem.request("request-" + request, 1_100L * (this.requests + 1) + urgency);
		}
		for (int volunteer = 0; volunteer < this.volunteers; volunteer++) {
			problem.volunteer("volunteer-" + volunteer, Arrays.copyOf(LOADS, 1 + random.nextInt(LOADS.length)));
		}
		for (int request = 0; request < this.requests; request++) {
			for (int volunteer = 0; volunteer < this.volunteers; volunteer++) {
				if (chance(random, this.eligible)) {
					problem.pair(request, volunteer, 1_000 - score(random));
				}
			}
		}
		return problem.build();
	}

	/** Each criterion is met in quarters, or unknown. */
	private static long score(Random random) {
		double score = 0;
		for (int weight : WEIGHTS) {
			score += weight * (chance(random, 0.3) ? UNKNOWN : random.nextInt(5) / 4.0);
		}
		return Math.round(score);
	}

	private static boolean chance(Random random, double share) {
		return random.nextDouble() < share;
	}

	@Override
	public String toString() {
		return this.requests + "x" + this.volunteers;
	}

}
