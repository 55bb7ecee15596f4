package org.alongside.peersupport.matching;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.alg.matching.HopcroftKarpMaximumCardinalityBipartiteMatching;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;
import org.jgrapht.graph.SimpleGraph;

/**
 * What others say of the same problem: trying everything, and JGraphT.
 */
final class SecondOpinion {

	private SecondOpinion() {
	}

	/** The least that any matching costs, by trying all of them. */
	static long byTryingEverything(MatchingProblem problem) {
		long[][] pairs = new long[problem.requests()][problem.volunteers()];
		for (long[] row : pairs) {
			Arrays.fill(row, Long.MAX_VALUE);
		}
		for (int pair = 0; pair < problem.pairs(); pair++) {
			long[] row = pairs[problem.pairRequest(pair)];
			row[problem.pairVolunteer(pair)] = Math.min(row[problem.pairVolunteer(pair)], problem.pairCost(pair));
		}
		return cheapest(problem, pairs, 0, new int[problem.volunteers()]);
	}

	private static long cheapest(MatchingProblem problem, long[][] pairs, int request, int[] people) {
		if (request == problem.requests()) {
			return 0;
		}
		long least = problem.stayCost(request) + cheapest(problem, pairs, request + 1, people);
		for (int volunteer = 0; volunteer < problem.volunteers(); volunteer++) {
			if (pairs[request][volunteer] < Long.MAX_VALUE && people[volunteer] < problem.places(volunteer)) {
				long here = pairs[request][volunteer] + problem.loadCost(volunteer, people[volunteer]++);
				least = Math.min(least, here + cheapest(problem, pairs, request + 1, people));
				people[volunteer]--;
			}
		}
		return least;
	}

	/** The least that any matching costs, as a flow of least cost. */
	static long byMinimumCostFlow(MatchingProblem problem) {
		var graph = new DirectedWeightedMultigraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
		int sink = problem.requests() + problem.volunteers();
		for (int node = 0; node <= sink; node++) {
			graph.addVertex(node);
		}
		for (int request = 0; request < problem.requests(); request++) {
			graph.setEdgeWeight(graph.addEdge(request, sink), problem.stayCost(request));
		}
		for (int pair = 0; pair < problem.pairs(); pair++) {
			graph.setEdgeWeight(
					graph.addEdge(problem.pairRequest(pair), problem.requests() + problem.pairVolunteer(pair)),
					problem.pairCost(pair));
		}
		for (int volunteer = 0; volunteer < problem.volunteers(); volunteer++) {
			for (int place = 0; place < problem.places(volunteer); place++) {
				graph.setEdgeWeight(graph.addEdge(problem.requests() + volunteer, sink),
						problem.loadCost(volunteer, place));
			}
		}
		var flow = new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(graph,
				(node) -> (node == sink) ? -problem.requests() : (node < problem.requests()) ? 1 : 0, (_) -> 1);
		return Math.round(
				new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>().getMinimumCostFlow(flow).getCost());
	}

	/** The most that any matching matches. */
	static int mostMatched(MatchingProblem problem) {
		var graph = new SimpleGraph<String, DefaultEdge>(DefaultEdge.class);
		Set<String> requests = new HashSet<>();
		for (int request = 0; request < problem.requests(); request++) {
			graph.addVertex("r" + request);
			requests.add("r" + request);
		}
		Set<String> places = new HashSet<>();
		for (int volunteer = 0; volunteer < problem.volunteers(); volunteer++) {
			for (int place = 0; place < problem.places(volunteer); place++) {
				graph.addVertex("v" + volunteer + "/" + place);
				places.add("v" + volunteer + "/" + place);
			}
		}
		for (int pair = 0; pair < problem.pairs(); pair++) {
			int volunteer = problem.pairVolunteer(pair);
			for (int place = 0; place < problem.places(volunteer); place++) {
				graph.addEdge("r" + problem.pairRequest(pair), "v" + volunteer + "/" + place);
			}
		}
		return new HopcroftKarpMaximumCardinalityBipartiteMatching<>(graph, requests, places).getMatching()
			.getEdges()
			.size();
	}

}
