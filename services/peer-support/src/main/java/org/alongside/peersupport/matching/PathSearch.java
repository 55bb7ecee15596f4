package org.alongside.peersupport.matching;

import java.util.Arrays;

/**
 * Brings requests in one after the other, the most urgent first, and after each has the
 * cheapest matching of those brought in so far.
 * <p>
 * A new request looks for the cheapest chain of changes that ends well: it takes
 * somebody's place, who takes another's, until one finds a free place, or is left
 * waiting, perhaps the new one itself. Prices of volunteers and requests are kept such
 * that no change by itself saves anything, which makes that a search for a shortest path
 * (Dijkstra's) over steps that cost nothing or more. It ends at the first good end that
 * is nearer than anything not yet looked at. What was nearer is made dearer by the
 * difference, after which the steps of the chain cost nothing and can be taken.
 * <p>
 * Since the most urgent come first, chains are short while there are free places, and a
 * request that comes too late mostly sees so at once by the prices.
 */
final class PathSearch {

	private static final int NONE = -1;

	private final CanonicalProblem problem;

	private final Frontier frontier;

	/** What one more place with a volunteer would save, at least. */
	final long[] volunteerPrices;

	final long[] requestPrices;

	/** No volunteer of a request's pairs has a lower price; looked up now and then. */
	private final long[] lowestPrices;

	/** The volunteer of each request, or {@link Matching#WAITING}. */
	final int[] volunteers;

	/** How many people each volunteer has. */
	final int[] people;

	/** The request in each place; a volunteer's places fill from the first. */
	final int[] occupants;

	/** How dear the best end found so far is. */
	private long limit;

	/** The volunteer with a free place in whom the best chain ends, or none. */
	private int endVolunteer;

	/** The request left waiting in which the best chain ends, or none. */
	private int endRequest;

	PathSearch(CanonicalProblem problem) {
		this.problem = problem;
		int volunteerCount = problem.volunteerNumbers.length;
		this.frontier = new Frontier(volunteerCount);
		this.volunteerPrices = new long[volunteerCount];
		this.requestPrices = new long[problem.requestNumbers.length];
		this.lowestPrices = new long[problem.requestNumbers.length];
		this.volunteers = new int[problem.requestNumbers.length];
		Arrays.fill(this.volunteers, Matching.WAITING);
		this.people = new int[volunteerCount];
		this.occupants = new int[problem.loadCosts.length];
		Arrays.setAll(this.volunteerPrices, this::firstPrice);
	}

	/** With no place at all: dearer than any request would pay. */
	private long firstPrice(int volunteer) {
		int first = this.problem.placeStart[volunteer];
		if (first < this.problem.placeStart[volunteer + 1]) {
			return this.problem.loadCosts[first];
		}
		return (this.problem.stayCosts.length > 0) ? this.problem.stayCosts[0] + this.problem.ties.scale() : 0;
	}

	/**
	 * Brings in all requests, in their order.
	 */
	void run() {
		for (int request = 0; request < this.volunteers.length; request++) {
			bringIn(request);
		}
	}

	private void bringIn(int request) {
		this.limit = Long.MAX_VALUE;
		end(request, NONE, this.problem.stayCosts[request]);
		look(request, 0);
		int volunteer;
		while ((volunteer = this.frontier.settleNearest(this.limit)) != NONE) {
			int first = this.problem.placeStart[volunteer];
			for (int place = first; place < first + this.people[volunteer]; place++) {
				int occupant = this.occupants[place];
				long distance = this.frontier.distances[volunteer] - this.requestPrices[occupant];
				end(occupant, NONE, distance + this.problem.stayCosts[occupant]);
				look(occupant, distance);
			}
		}
		raisePrices();
		this.requestPrices[request] = this.limit;
		takeSteps(request);
		this.frontier.clear();
	}

	/** A chain could end here. */
	private void end(int request, int volunteer, long distance) {
		if (distance < this.limit) {
			this.limit = distance;
			this.endRequest = request;
			this.endVolunteer = volunteer;
		}
	}

	/**
	 * Looks at the volunteers of a request, the cheapest pairs first, until no further
	 * one can be near enough; most of the time is spent here.
	 */
	private void look(int request, long offset) {
		int[] pairVolunteers = this.problem.pairVolunteers;
		long[] pairCosts = this.problem.pairCosts;
		long[] prices = this.volunteerPrices;
		long[] distances = this.frontier.distances;
		long beyond = this.problem.bandWidth - offset - this.lowestPrices[request];
		long lowest = Long.MAX_VALUE;
		int end = this.problem.rowEnd[request];
		for (int pair = this.problem.rowStart[request]; pair < end; pair++) {
			long cost = pairCosts[pair];
			if (cost >= this.limit + beyond) {
				return;
			}
			int volunteer = pairVolunteers[pair];
			long price = prices[volunteer];
			long distance = offset + cost + price;
			lowest = Math.min(lowest, price);
			if (distance < this.limit && distance < distances[volunteer]) {
				this.frontier.reach(volunteer, distance, request);
				int free = this.problem.placeStart[volunteer] + this.people[volunteer];
				if (free < this.problem.placeStart[volunteer + 1]) {
					end(NONE, volunteer, distance + this.problem.loadCosts[free] - price);
				}
			}
		}
		this.lowestPrices[request] = lowest;
	}

	private void raisePrices() {
		for (int i = 0; i < this.frontier.settledCount; i++) {
			int volunteer = this.frontier.settled[i];
			long rise = this.limit - this.frontier.distances[volunteer];
			this.volunteerPrices[volunteer] += rise;
			int first = this.problem.placeStart[volunteer];
			for (int place = first; place < first + this.people[volunteer]; place++) {
				this.requestPrices[this.occupants[place]] += rise;
			}
		}
	}

	/** Takes the steps of the best chain, from its end back to the new request. */
	private void takeSteps(int newcomer) {
		int volunteer;
		int place;
		if (this.endVolunteer != NONE) {
			volunteer = this.endVolunteer;
			place = this.problem.placeStart[volunteer] + this.people[volunteer]++;
		}
		else if (this.endRequest != newcomer) {
			volunteer = this.volunteers[this.endRequest];
			place = placeOf(this.endRequest);
			this.volunteers[this.endRequest] = Matching.WAITING;
		}
		else {
			return;
		}
		while (true) {
			int mover = this.frontier.via[volunteer];
			int left = (mover != newcomer) ? placeOf(mover) : NONE;
			int leaves = this.volunteers[mover];
			this.occupants[place] = mover;
			this.volunteers[mover] = volunteer;
			if (mover == newcomer) {
				return;
			}
			volunteer = leaves;
			place = left;
		}
	}

	private int placeOf(int request) {
		int place = this.problem.placeStart[this.volunteers[request]];
		while (this.occupants[place] != request) {
			place++;
		}
		return place;
	}

}
