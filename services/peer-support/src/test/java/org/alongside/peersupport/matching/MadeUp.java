package org.alongside.peersupport.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;

/**
 * Problems made up from a seed, as lists that can be shuffled, added to and shown.
 */
record MadeUp(List<Request> requests, List<Volunteer> volunteers, List<Pair> pairs) {

	record Request(String id, long stayCost) {
	}

	record Volunteer(String id, List<Long> loadCosts) {
	}

	record Pair(String request, String volunteer, long cost) {
	}

	/**
	 * Small numbers, so that there are ties everywhere, people whom waiting suits best,
	 * volunteers without a place and pairs given twice.
	 */
	static MadeUp tiny(long seed) {
		return random(new Random(seed), 6, 4, 12, 15);
	}

	/** Costs of any size. */
	static MadeUp small(long seed) {
		Random random = new Random(seed);
		int[] highest = { 3, 30, 1_000, 1_000_000_000 };
		int cost = highest[random.nextInt(highest.length)];
		return random(random, 30, 12, 1 + random.nextInt(cost), 1 + random.nextInt(cost));
	}

	private static MadeUp random(Random random, int mostRequests, int mostVolunteers, int mostCost, int mostStay) {
		List<Request> requests = new ArrayList<>();
		for (int i = random.nextInt(mostRequests + 1); i > 0; i--) {
			requests.add(new Request("r" + i, random.nextInt(mostStay + 1)));
		}
		List<Volunteer> volunteers = new ArrayList<>();
		for (int i = random.nextInt(mostVolunteers + 1); i > 0; i--) {
			Long[] loads = new Long[random.nextInt(4)];
			Arrays.setAll(loads, (_) -> (long) random.nextInt(mostCost + 1) / 2);
			Arrays.sort(loads);
			volunteers.add(new Volunteer("v" + i, List.of(loads)));
		}
		double density = random.nextDouble();
		List<Pair> pairs = new ArrayList<>();
		for (Request request : requests) {
			for (Volunteer volunteer : volunteers) {
				while (random.nextDouble() < density * 0.9) {
					pairs.add(new Pair(request.id(), volunteer.id(), random.nextInt(mostCost + 1)));
				}
			}
		}
		return new MadeUp(requests, volunteers, pairs);
	}

	/**
	 * As the charity has it: costs of pairs from 0 to 1,000, loads of 0, 40 and 90, and
	 * waiting dearer than all of these together.
	 */
	static MadeUp real(long seed, int requests, int volunteers, double eligible) {
		Random random = new Random(seed);
		MadeUp made = new MadeUp(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		for (int i = 0; i < requests; i++) {
			long urgency = 200L * random.nextInt(366) + (random.nextInt(10) == 0 ? 3000 : 0);
			made.requests.add(new Request("r" + i, 1100L * (requests + 1) + urgency));
		}
		for (int i = 0; i < volunteers; i++) {
			made.volunteers.add(new Volunteer("v" + i, List.of(0L, 40L, 90L).subList(0, random.nextInt(4))));
		}
		for (Request request : made.requests) {
			for (Volunteer volunteer : made.volunteers) {
				if (random.nextDouble() < eligible) {
					made.pairs.add(new Pair(request.id(), volunteer.id(), random.nextInt(101) * 10));
				}
			}
		}
		return made;
	}

	/** The same in another order. */
	MadeUp shuffled(long seed) {
		return new MadeUp(shuffled(this.requests, seed), shuffled(this.volunteers, seed), shuffled(this.pairs, seed));
	}

	private static <T> List<T> shuffled(List<T> list, long seed) {
		List<T> shuffled = new ArrayList<>(list);
		Collections.shuffle(shuffled, new Random(seed));
		return shuffled;
	}

	/** The same without a request. */
	MadeUp without(Request request) {
		return new MadeUp(this.requests.stream().filter((other) -> !other.equals(request)).toList(), this.volunteers,
				this.pairs.stream().filter((pair) -> !pair.request().equals(request.id())).toList());
	}

	/** The same without a volunteer. */
	MadeUp without(Volunteer volunteer) {
		return new MadeUp(this.requests, this.volunteers.stream().filter((other) -> !other.equals(volunteer)).toList(),
				this.pairs.stream().filter((pair) -> !pair.volunteer().equals(volunteer.id())).toList());
	}

	/** The same with one more place of no load cost. */
	MadeUp withOneMorePlace(Volunteer volunteer) {
		List<Volunteer> others = new ArrayList<>(this.volunteers);
		List<Long> loads = new ArrayList<>(volunteer.loadCosts());
		loads.addFirst(0L);
		others.set(others.indexOf(volunteer), new Volunteer(volunteer.id(), loads));
		return new MadeUp(this.requests, others, this.pairs);
	}

	/** The same with each cost made so many times as high. */
	MadeUp times(long factor) {
		return new MadeUp(
				this.requests.stream()
					.map((request) -> new Request(request.id(), request.stayCost() * factor))
					.toList(),
				this.volunteers.stream()
					.map((volunteer) -> new Volunteer(volunteer.id(),
							volunteer.loadCosts().stream().map((load) -> load * factor).toList()))
					.toList(),
				this.pairs.stream()
					.map((pair) -> new Pair(pair.request(), pair.volunteer(), pair.cost() * factor))
					.toList());
	}

	/** The number that a request has in the problem. */
	int request(String id) {
		return this.requests.stream().map(Request::id).toList().indexOf(id);
	}

	/** The number that a volunteer has in the problem. */
	int volunteer(String id) {
		return this.volunteers.stream().map(Volunteer::id).toList().indexOf(id);
	}

	MatchingProblem problem() {
		MatchingProblem.Builder problem = MatchingProblem.builder();
		var requestNumbers = new HashMap<String, Integer>();
		var volunteerNumbers = new HashMap<String, Integer>();
		for (Request request : this.requests) {
			requestNumbers.put(request.id(), problem.request(request.id(), request.stayCost()));
		}
		for (Volunteer volunteer : this.volunteers) {
			volunteerNumbers.put(volunteer.id(), problem.volunteer(volunteer.id(),
					volunteer.loadCosts().stream().mapToLong(Long::longValue).toArray()));
		}
		for (Pair pair : this.pairs) {
			problem.pair(requestNumbers.getOrDefault(pair.request(), -1),
					volunteerNumbers.getOrDefault(pair.volunteer(), -1), pair.cost());
		}
		return problem.build();
	}

}
