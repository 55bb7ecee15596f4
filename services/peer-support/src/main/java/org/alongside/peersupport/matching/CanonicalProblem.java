package org.alongside.peersupport.matching;

import java.util.Arrays;
import java.util.Comparator;

/**
 * The problem as the search sees it: in an order that costs and ids alone decide, each
 * tie broken, and nothing in it that could not be part of an optimum.
 * <p>
 * Requests come by falling staying cost, then by the hash of their ids; volunteers by the
 * hash of theirs. The pairs of request {@code r} are the numbers from {@code rowStart[r]}
 * to {@code rowEnd[r]}, and the places of volunteer {@code v} those from
 * {@code placeStart[v]} to {@code placeStart[v + 1]}.
 */
final class CanonicalProblem {

	private static final int BANDS = 2048;

	final TieBreak ties;

	/** The number that a request has in the problem as given. */
	final int[] requestNumbers;

	/** The number that a volunteer has in the problem as given. */
	final int[] volunteerNumbers;

	final long[] stayCosts;

	final int[] placeStart;

	final long[] loadCosts;

	/** No pair is cheaper by as much as this than one that comes before it in its row. */
	final long bandWidth;

	final int[] rowStart;

	final int[] rowEnd;

	final int[] pairVolunteers;

	final long[] pairCosts;

	private final long[] requestHashes;

	private final long[] volunteerHashes;

	CanonicalProblem(MatchingProblem problem) {
		int requests = problem.requests();
		int volunteers = problem.volunteers();
		this.requestHashes = new long[requests];
		Arrays.setAll(this.requestHashes, (request) -> TieBreak.request(problem.requestId(request)));
		this.volunteerHashes = new long[volunteers];
		Arrays.setAll(this.volunteerHashes, (volunteer) -> TieBreak.volunteer(problem.volunteerId(volunteer)));
		this.requestNumbers = sorted(requests,
				Comparator.<Integer>comparingLong((request) -> -problem.stayCost(request))
					.thenComparingLong((request) -> this.requestHashes[request])
					.thenComparing(problem::requestId));
		this.volunteerNumbers = sorted(volunteers,
				Comparator.<Integer>comparingLong((volunteer) -> this.volunteerHashes[volunteer])
					.thenComparing(problem::volunteerId));

		this.placeStart = new int[volunteers + 1];
		for (int volunteer = 0; volunteer < volunteers; volunteer++) {
			this.placeStart[volunteer + 1] = this.placeStart[volunteer]
					+ problem.places(this.volunteerNumbers[volunteer]);
		}
		long beyond = ((requests > 0) ? problem.stayCost(this.requestNumbers[0]) : 0) + 1;
		this.ties = new TieBreak(beyond, Math.min(requests, this.placeStart[volunteers]));
		this.stayCosts = new long[requests];
		Arrays.setAll(this.stayCosts, (request) -> problem.stayCost(this.requestNumbers[request]) * this.ties.scale());
		this.loadCosts = loadCosts(problem, beyond);

		int[] possible = possible(problem);
		int bandShift = bandShift(problem, possible);
		this.bandWidth = (1L << bandShift) * this.ties.scale();
		this.rowStart = new int[requests + 1];
		this.rowEnd = new int[requests];
		this.pairVolunteers = new int[possible.length];
		this.pairCosts = new long[possible.length];
		sortPairs(problem, possible, bandShift);
	}

	private static int[] sorted(int count, Comparator<Integer> order) {
		Integer[] numbers = new Integer[count];
		Arrays.setAll(numbers, Integer::valueOf);
		Arrays.sort(numbers, order);
		return Arrays.stream(numbers).mapToInt(Integer::intValue).toArray();
	}

	/**
	 * Loads that nobody would take on are all alike, which leaves more room for hashes.
	 */
	private long[] loadCosts(MatchingProblem problem, long beyond) {
		long[] loads = new long[this.placeStart[this.volunteerNumbers.length]];
		for (int volunteer = 0; volunteer < this.volunteerNumbers.length; volunteer++) {
			int number = this.volunteerNumbers[volunteer];
			for (int place = 0; place < problem.places(number); place++) {
				loads[this.placeStart[volunteer] + place] = Math.min(problem.loadCost(number, place), beyond)
						* this.ties.scale();
			}
		}
		return loads;
	}

	/**
	 * Sorts the pairs by request, band of cost and volunteer, in three passes that each
	 * take as long as there are pairs and keep the order of the pass before.
	 */
	private void sortPairs(MatchingProblem problem, int[] possible, int bandShift) {
		int[] requestRanks = ranks(this.requestNumbers);
		int[] volunteerRanks = ranks(this.volunteerNumbers);
		int[] keys = new int[problem.pairs()];
		for (int pair : possible) {
			keys[pair] = volunteerRanks[problem.pairVolunteer(pair)];
		}
		int[] order = sorted(possible, keys, this.volunteerNumbers.length);
		for (int pair : possible) {
			keys[pair] = (int) (problem.pairCost(pair) >> bandShift);
		}
		order = sorted(order, keys, BANDS);
		for (int pair : possible) {
			this.rowStart[requestRanks[problem.pairRequest(pair)] + 1]++;
		}
		addUp(this.rowStart);
		System.arraycopy(this.rowStart, 0, this.rowEnd, 0, this.rowEnd.length);
		for (int pair : order) {
			int request = problem.pairRequest(pair);
			int volunteer = problem.pairVolunteer(pair);
			add(requestRanks[request], volunteerRanks[volunteer], this.ties.scaled(problem.pairCost(pair),
					this.requestHashes[request], this.volunteerHashes[volunteer]));
		}
	}

	/** The pairs that do not cost more than to wait. */
	private static int[] possible(MatchingProblem problem) {
		int[] possible = new int[problem.pairs()];
		int count = 0;
		for (int pair = 0; pair < possible.length; pair++) {
			if (problem.pairCost(pair) <= problem.stayCost(problem.pairRequest(pair))) {
				possible[count++] = pair;
			}
		}
		return Arrays.copyOf(possible, count);
	}

	/**
	 * Bands are of a single cost each, unless costs are so high that these were too many.
	 */
	private static int bandShift(MatchingProblem problem, int[] possible) {
		long highest = 0;
		for (int pair : possible) {
			highest = Math.max(highest, problem.pairCost(pair));
		}
		return Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(highest) - Integer.numberOfTrailingZeros(BANDS));
	}

	private static int[] sorted(int[] pairs, int[] keys, int keyCount) {
		int[] next = new int[keyCount + 1];
		for (int pair : pairs) {
			next[keys[pair] + 1]++;
		}
		addUp(next);
		int[] sorted = new int[pairs.length];
		for (int pair : pairs) {
			sorted[next[keys[pair]]++] = pair;
		}
		return sorted;
	}

	/** Adds a pair to the end of its row, but the same in the same band only once. */
	private void add(int request, int volunteer, long cost) {
		int end = this.rowEnd[request];
		if (end > this.rowStart[request] && this.pairVolunteers[end - 1] == volunteer) {
			this.pairCosts[end - 1] = Math.min(this.pairCosts[end - 1], cost);
		}
		else {
			this.pairVolunteers[end] = volunteer;
			this.pairCosts[end] = cost;
			this.rowEnd[request] = end + 1;
		}
	}

	private static int[] ranks(int[] numbers) {
		int[] ranks = new int[numbers.length];
		for (int rank = 0; rank < numbers.length; rank++) {
			ranks[numbers[rank]] = rank;
		}
		return ranks;
	}

	private static void addUp(int[] counts) {
		for (int i = 1; i < counts.length; i++) {
			counts[i] += counts[i - 1];
		}
	}

}
