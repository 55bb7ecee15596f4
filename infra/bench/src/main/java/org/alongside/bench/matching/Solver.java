package org.alongside.bench.matching;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import org.alongside.peersupport.matching.MatchingProblem;
import org.alongside.peersupport.matching.MatchingSolver;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/**
 * Whoever finds the cheapest matching. Requests are nodes with a supply of one, the last
 * node is where everybody ends: from a volunteer by one arc for each place, or straight
 * from the request for the cost of waiting.
 */
enum Solver {

	/**
	 * Ours, with everything it does: sorting, breaking ties, searching, proving, checking
	 * the proof.
	 */
	OURS {
		@Override
		Run solve(MatchingProblem problem) {
			long start = System.nanoTime();
			long cost = new MatchingSolver().solve(problem).totalCost();
			return Run.since(start, start, cost);
		}
	},

	/**
	 * OR-Tools' SimpleMinCostFlow, in native code; that its graph is built is timed
	 * apart.
	 */
	ORTOOLS {
		@Override
		Run solve(MatchingProblem problem) {
			Loader.loadNativeLibraries();
			long start = System.nanoTime();
			MinCostFlow flow = new MinCostFlow();
			int sink = sink(problem);
			for (int request = 0; request < problem.requests(); request++) {
				flow.addArcWithCapacityAndUnitCost(request, sink, 1, problem.stayCost(request));
				flow.setNodeSupply(request, 1);
			}
			for (int pair = 0; pair < problem.pairs(); pair++) {
				flow.addArcWithCapacityAndUnitCost(problem.pairRequest(pair),
						problem.requests() + problem.pairVolunteer(pair), 1, problem.pairCost(pair));
			}
			for (int volunteer = 0; volunteer < problem.volunteers(); volunteer++) {
				for (int place = 0; place < problem.places(volunteer); place++) {
					flow.addArcWithCapacityAndUnitCost(problem.requests() + volunteer, sink, 1,
							problem.loadCost(volunteer, place));
				}
			}
			flow.setNodeSupply(sink, -problem.requests());
			long built = System.nanoTime();
			if (flow.solve() != MinCostFlow.Status.OPTIMAL) {
				throw new IllegalStateException("OR-Tools found no optimum");
			}
			return Run.since(start, built, flow.getOptimalCost());
		}
	},

	/**
	 * JGraphT's CapacityScalingMinimumCostFlow; that its graph is built is timed apart.
	 */
	JGRAPHT {
		@Override
		Run solve(MatchingProblem problem) {
			long start = System.nanoTime();
			var graph = new DirectedWeightedMultigraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
			int sink = sink(problem);
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
			var flow = new MinimumCostFlowProblemImpl<>(graph,
					(node) -> (node == sink) ? -problem.requests() : (node < problem.requests()) ? 1 : 0, (_) -> 1);
			long built = System.nanoTime();
			double cost = new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>().getMinimumCostFlow(flow)
				.getCost();
			return Run.since(start, built, Math.round(cost));
		}
	};

	abstract Run solve(MatchingProblem problem);

	private static int sink(MatchingProblem problem) {
		return problem.requests() + problem.volunteers();
	}

}
