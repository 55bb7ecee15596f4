package org.alongside.peersupport.matching;

import java.util.Arrays;

/**
 * Finds the cheapest matching, exactly, with a proof that is checked on every run.
 * <p>
 * The outcome depends on ids and costs alone: the same problem in another order, on
 * another day or machine, has the same matching and the same prices, whatever ties there
 * are ({@link TieBreak} says how). Memory grows with the number of pairs, time mostly
 * too: successive shortest paths over prices ({@link PathSearch}), started with the most
 * urgent.
 */
public final class MatchingSolver {

	/**
	 * Solves a problem.
	 * @throws IllegalStateException if the proof does not hold, which would be a mistake
	 * in this solver; the answer is then not given away
	 */
	public Matching solve(MatchingProblem problem) {
		CanonicalProblem canonical = new CanonicalProblem(problem);
		PathSearch search = new PathSearch(canonical);
		search.run();
		LowestPrices prices = new LowestPrices(canonical, search);
		int[] volunteers = new int[problem.requests()];
		Arrays.fill(volunteers, Matching.WAITING);
		int[] people = new int[problem.volunteers()];
		long total = 0;
		for (int request = 0; request < volunteers.length; request++) {
			int number = canonical.requestNumbers[request];
			int volunteer = search.volunteers[request];
			if (volunteer == Matching.WAITING) {
				total = Math.addExact(total, problem.stayCost(number));
			}
			else {
				volunteers[number] = canonical.volunteerNumbers[volunteer];
				long load = problem.loadCost(volunteers[number], people[volunteers[number]]++);
				total = Math.addExact(total, Math.addExact(prices.pairCost(request, volunteer), load));
			}
		}
		Matching matching = new Matching(volunteers, total, prices.certificate());
		matching.certificate().check(problem, matching).ifPresent((flaw) -> {
			throw new IllegalStateException("The matching is not proven: " + flaw);
		});
		return matching;
	}

}
