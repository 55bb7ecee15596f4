package org.alongside.peersupport.matching;

/**
 * Finds, when the cheapest matching is known, the lowest prices that prove it.
 * <p>
 * A volunteer's price can fall until it meets the load cost of a place that is taken, or
 * the price of a request that waits or cannot fall further itself. How far, for all of
 * them, is one more search for shortest paths. The lowest prices are each made of costs
 * along one path; so they tell the true price from the broken ties, and do not depend on
 * how the matching was found.
 */
final class LowestPrices {

	private final CanonicalProblem problem;

	private final PathSearch search;

	private final Frontier falls;

	private final long[] volunteerPrices;

	private final long[] requestPrices;

	LowestPrices(CanonicalProblem problem, PathSearch search) {
		this.problem = problem;
		this.search = search;
		this.falls = new Frontier(problem.volunteerNumbers.length);
		this.volunteerPrices = new long[problem.volunteerNumbers.length];
		this.requestPrices = new long[problem.requestNumbers.length];
		measureFalls();
		truePrices();
	}

	private void measureFalls() {
		for (int volunteer = 0; volunteer < this.volunteerPrices.length; volunteer++) {
			int people = this.search.people[volunteer];
			long floor = (people > 0) ? this.problem.loadCosts[this.problem.placeStart[volunteer] + people - 1] : 0;
			this.falls.reach(volunteer, this.search.volunteerPrices[volunteer] - floor, Matching.WAITING);
		}
		for (int request = 0; request < this.requestPrices.length; request++) {
			if (this.search.volunteers[request] == Matching.WAITING) {
				holdUp(request, 0);
			}
		}
		int volunteer;
		while ((volunteer = this.falls.settleNearest(Frontier.UNREACHED)) >= 0) {
			int first = this.problem.placeStart[volunteer];
			for (int place = first; place < first + this.search.people[volunteer]; place++) {
				holdUp(this.search.occupants[place], this.falls.distances[volunteer]);
			}
		}
	}

	/**
	 * Volunteers' prices cannot fall below what a request needs whose own falls so far.
	 */
	private void holdUp(int request, long fall) {
		long offset = fall - this.search.requestPrices[request];
		for (int pair = this.problem.rowStart[request]; pair < this.problem.rowEnd[request]; pair++) {
			int volunteer = this.problem.pairVolunteers[pair];
			long atMost = offset + this.problem.pairCosts[pair] + this.search.volunteerPrices[volunteer];
			if (atMost < this.falls.distances[volunteer]) {
				this.falls.reach(volunteer, atMost, request);
			}
		}
	}

	private void truePrices() {
		TieBreak ties = this.problem.ties;
		for (int volunteer = 0; volunteer < this.volunteerPrices.length; volunteer++) {
			this.volunteerPrices[volunteer] = ties
				.truePrice(this.search.volunteerPrices[volunteer] - this.falls.distances[volunteer]);
		}
		for (int request = 0; request < this.requestPrices.length; request++) {
			int volunteer = this.search.volunteers[request];
			this.requestPrices[request] = (volunteer == Matching.WAITING)
					? this.problem.stayCosts[request] / ties.scale()
					: pairCost(request, volunteer) + this.volunteerPrices[volunteer];
		}
	}

	/** The true cost of the pair that a request is matched by. */
	long pairCost(int request, int volunteer) {
		return this.problem.ties.trueCost(this.search.requestPrices[request] - this.search.volunteerPrices[volunteer]);
	}

	/** By the numbers of the problem as given. */
	Certificate certificate() {
		return new Certificate(asGiven(this.requestPrices, this.problem.requestNumbers),
				asGiven(this.volunteerPrices, this.problem.volunteerNumbers));
	}

	private static long[] asGiven(long[] prices, int[] numbers) {
		long[] given = new long[prices.length];
		for (int i = 0; i < prices.length; i++) {
			given[numbers[i]] = prices[i];
		}
		return given;
	}

}
