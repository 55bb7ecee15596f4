package org.alongside.peersupport.matching;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/**
 * Prices that prove a matching to be the cheapest one.
 * <p>
 * If no request's price is above its staying cost, nor above a pair's cost and that
 * volunteer's price together, then <em>no</em> matching at all can cost less than the
 * prices of all requests less what each place's volunteer price exceeds its load cost by.
 * A matching that costs exactly that is therefore optimal. Anybody can check this by
 * adding up, without knowing how the matching was found.
 * <p>
 * Of all such prices these are the lowest. A request's price is what the total would fall
 * by without that request; a volunteer's price is what one more place with them, of no
 * load cost, would save.
 */
public final class Certificate {

	private final long[] requestPrices;

	private final long[] volunteerPrices;

	Certificate(long[] requestPrices, long[] volunteerPrices) {
		this.requestPrices = requestPrices;
		this.volunteerPrices = volunteerPrices;
	}

	/** What the total would fall by without this request. */
	public long requestPrice(int request) {
		return this.requestPrices[request];
	}

	/** What one more place of no load cost with this volunteer would save. */
	public long volunteerPrice(int volunteer) {
		return this.volunteerPrices[volunteer];
	}

	/**
	 * Checks in exact whole numbers, and from the problem alone, that a matching is
	 * allowed, costs what it says, and is proven the cheapest by these prices.
	 * @return the first flaw found; empty if the proof holds
	 */
	public Optional<String> check(MatchingProblem problem, Matching matching) {
		return matchingFlaw(problem, matching).or(() -> priceFlaw(problem)).or(() -> gap(problem, matching));
	}

	private static Optional<String> matchingFlaw(MatchingProblem problem, Matching matching) {
		long[] costs = new long[problem.requests()];
		Arrays.fill(costs, -1);
		for (int pair = 0; pair < problem.pairs(); pair++) {
			int request = problem.pairRequest(pair);
			if (matching.volunteerOf(request) == problem.pairVolunteer(pair)
					&& (costs[request] < 0 || problem.pairCost(pair) < costs[request])) {
				costs[request] = problem.pairCost(pair);
			}
		}
		BigInteger total = BigInteger.ZERO;
		int[] people = new int[problem.volunteers()];
		for (int request = 0; request < problem.requests(); request++) {
			int volunteer = matching.volunteerOf(request);
			if (volunteer == Matching.WAITING) {
				total = total.add(BigInteger.valueOf(problem.stayCost(request)));
				continue;
			}
			if (costs[request] < 0) {
				return Optional.of("request %s is matched with a volunteer who is no pair of theirs"
					.formatted(problem.requestId(request)));
			}
			int place = people[volunteer]++;
			if (place >= problem.places(volunteer)) {
				return Optional
					.of("volunteer %s has more people than places".formatted(problem.volunteerId(volunteer)));
			}
			total = total.add(BigInteger.valueOf(costs[request]))
				.add(BigInteger.valueOf(problem.loadCost(volunteer, place)));
		}
		return total.equals(BigInteger.valueOf(matching.totalCost())) ? Optional.empty()
				: Optional.of("the matching costs %s, not %d".formatted(total, matching.totalCost()));
	}

	private Optional<String> priceFlaw(MatchingProblem problem) {
		for (int request = 0; request < problem.requests(); request++) {
			if (this.requestPrices[request] > problem.stayCost(request)) {
				return Optional.of("the price of request %s is above its staying cost, %d"
					.formatted(problem.requestId(request), problem.stayCost(request)));
			}
		}
		for (int volunteer = 0; volunteer < problem.volunteers(); volunteer++) {
			if (this.volunteerPrices[volunteer] < 0) {
				return Optional
					.of("the price of volunteer %s is below nothing".formatted(problem.volunteerId(volunteer)));
			}
		}
		for (int pair = 0; pair < problem.pairs(); pair++) {
			int request = problem.pairRequest(pair);
			int volunteer = problem.pairVolunteer(pair);
			if (this.requestPrices[request] > 0
					&& this.requestPrices[request] - problem.pairCost(pair) > this.volunteerPrices[volunteer]) {
				return Optional.of("the price of request %s is above that of volunteer %s and the pair's cost, %d"
					.formatted(problem.requestId(request), problem.volunteerId(volunteer), problem.pairCost(pair)));
			}
		}
		return Optional.empty();
	}

	private Optional<String> gap(MatchingProblem problem, Matching matching) {
		BigInteger bound = BigInteger.ZERO;
		for (long price : this.requestPrices) {
			bound = bound.add(BigInteger.valueOf(price));
		}
		for (int volunteer = 0; volunteer < problem.volunteers(); volunteer++) {
			for (int place = 0; place < problem.places(volunteer); place++) {
				long excess = this.volunteerPrices[volunteer] - problem.loadCost(volunteer, place);
				bound = bound.subtract(BigInteger.valueOf(Math.max(0, excess)));
			}
		}
		return bound.equals(BigInteger.valueOf(matching.totalCost())) ? Optional.empty()
				: Optional.of("the matching costs %d, and the prices only prove that none costs less than %s"
					.formatted(matching.totalCost(), bound));
	}

}
