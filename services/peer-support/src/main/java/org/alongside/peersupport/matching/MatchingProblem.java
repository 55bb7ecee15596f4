package org.alongside.peersupport.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who is waiting, who could help, and what each introduction would cost.
 * <p>
 * Leaving a request waiting costs its staying cost. Giving a volunteer their k-th person
 * costs the pair's cost and the volunteer's k-th load cost. Load costs have one entry for
 * each place and never fall. If a pair is given more than once, the cheapest counts.
 * <p>
 * Requests and volunteers are numbered in the order in which they were added; the numbers
 * have no influence on who is matched.
 */
public final class MatchingProblem {

	/**
	 * No single cost may be higher, so that sums of a few stay within a {@code long}.
	 */
	public static final long HIGHEST_COST = 1_000_000_000_000_000_000L;

	private final String[] requestIds;

	private final long[] stayCosts;

	private final String[] volunteerIds;

	private final long[][] loadCosts;

	private final int[] pairRequests;

	private final int[] pairVolunteers;

	private final long[] pairCosts;

	private MatchingProblem(Builder builder) {
		this.requestIds = builder.requestIds.toArray(String[]::new);
		this.stayCosts = Arrays.copyOf(builder.stayCosts, this.requestIds.length);
		this.volunteerIds = builder.volunteerIds.toArray(String[]::new);
		this.loadCosts = builder.loadCosts.toArray(long[][]::new);
		this.pairRequests = Arrays.copyOf(builder.pairRequests, builder.pairs);
		this.pairVolunteers = Arrays.copyOf(builder.pairVolunteers, builder.pairs);
		this.pairCosts = Arrays.copyOf(builder.pairCosts, builder.pairs);
	}

	/**
	 * Begins a problem with nobody in it.
	 */
	public static Builder builder() {
		return new Builder();
	}

	/** How many requests there are. */
	public int requests() {
		return this.requestIds.length;
	}

	/** How many volunteers there are. */
	public int volunteers() {
		return this.volunteerIds.length;
	}

	/** How many pairs there are. */
	public int pairs() {
		return this.pairRequests.length;
	}

	/** The id of a request. */
	public String requestId(int request) {
		return this.requestIds[request];
	}

	/** What it costs to leave a request waiting. */
	public long stayCost(int request) {
		return this.stayCosts[request];
	}

	/** The id of a volunteer. */
	public String volunteerId(int volunteer) {
		return this.volunteerIds[volunteer];
	}

	/** How many people a volunteer has a place for. */
	public int places(int volunteer) {
		return this.loadCosts[volunteer].length;
	}

	/** What a volunteer's place costs; the first place is 0. */
	public long loadCost(int volunteer, int place) {
		return this.loadCosts[volunteer][place];
	}

	/** The request of a pair. */
	public int pairRequest(int pair) {
		return this.pairRequests[pair];
	}

	/** The volunteer of a pair. */
	public int pairVolunteer(int pair) {
		return this.pairVolunteers[pair];
	}

	/** The cost of a pair. */
	public long pairCost(int pair) {
		return this.pairCosts[pair];
	}

	/**
	 * Puts a problem together, and refuses with an {@link IllegalArgumentException} what
	 * could not be solved exactly.
	 */
	public static final class Builder {

		private final List<String> requestIds = new ArrayList<>();

		private final Set<String> knownRequests = new HashSet<>();

		private final List<String> volunteerIds = new ArrayList<>();

		private final Set<String> knownVolunteers = new HashSet<>();

		private final List<long[]> loadCosts = new ArrayList<>();

		private long[] stayCosts = new long[16];

		private long stayCostsTogether;

		private int[] pairRequests = new int[16];

		private int[] pairVolunteers = new int[16];

		private long[] pairCosts = new long[16];

		private int pairs;

		private Builder() {
		}

		/**
		 * Adds somebody who waits.
		 * @return the request's number
		 */
		public int request(String id, long stayCost) {
			requireCost(stayCost, "staying cost of request", id);
			if (!this.knownRequests.add(id)) {
				throw new IllegalArgumentException("There are two requests with the id " + id);
			}
			if (this.stayCostsTogether > Long.MAX_VALUE - stayCost) {
				throw new IllegalArgumentException("The staying costs add up to more than " + Long.MAX_VALUE);
			}
			this.stayCostsTogether += stayCost;
			int request = this.requestIds.size();
			if (request == this.stayCosts.length) {
				this.stayCosts = Arrays.copyOf(this.stayCosts, 2 * request);
			}
			this.stayCosts[request] = stayCost;
			this.requestIds.add(id);
			return request;
		}

		/**
		 * Adds somebody who could help.
		 * @param loadCosts one for each place, never falling; none for nobody at all
		 * @return the volunteer's number
		 */
		public int volunteer(String id, long... loadCosts) {
			for (int place = 0; place < loadCosts.length; place++) {
				requireCost(loadCosts[place], "load cost of volunteer", id);
				if (place > 0 && loadCosts[place] < loadCosts[place - 1]) {
					throw new IllegalArgumentException("The load costs of volunteer " + id + " fall");
				}
			}
			if (!this.knownVolunteers.add(id)) {
				throw new IllegalArgumentException("There are two volunteers with the id " + id);
			}
			this.loadCosts.add(loadCosts.clone());
			this.volunteerIds.add(id);
			return this.volunteerIds.size() - 1;
		}

		/**
		 * Adds an introduction that would be possible.
		 * @param request the number of a request already added
		 * @param volunteer the number of a volunteer already added
		 */
		public Builder pair(int request, int volunteer, long cost) {
			if (request < 0 || request >= this.requestIds.size()) {
				throw new IllegalArgumentException("There is no request number " + request);
			}
			if (volunteer < 0 || volunteer >= this.volunteerIds.size()) {
				throw new IllegalArgumentException("There is no volunteer number " + volunteer);
			}
			requireCost(cost, "cost of a pair of request", this.requestIds.get(request));
			if (this.pairs == this.pairRequests.length) {
				int room = this.pairs + (this.pairs >> 1);
				this.pairRequests = Arrays.copyOf(this.pairRequests, room);
				this.pairVolunteers = Arrays.copyOf(this.pairVolunteers, room);
				this.pairCosts = Arrays.copyOf(this.pairCosts, room);
			}
			this.pairRequests[this.pairs] = request;
			this.pairVolunteers[this.pairs] = volunteer;
			this.pairCosts[this.pairs++] = cost;
			return this;
		}

		/**
		 * The problem as added so far.
		 */
		public MatchingProblem build() {
			return new MatchingProblem(this);
		}

		private static void requireCost(long cost, String whose, String id) {
			if (cost < 0 || cost > HIGHEST_COST) {
				throw new IllegalArgumentException(
						"The %s %s must be between 0 and %d, and is %d".formatted(whose, id, HIGHEST_COST, cost));
			}
		}

	}

}
