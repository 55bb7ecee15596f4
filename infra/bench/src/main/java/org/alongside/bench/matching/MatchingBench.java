package org.alongside.bench.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.alongside.bench.Table;
import org.alongside.peersupport.matching.MatchingProblem;

/**
 * Our solver beside OR-Tools and JGraphT, on the same problems in one run.
 */
public final class MatchingBench {

	private static final Size USUAL = new Size(2_000, 600, 0.3);

	private static final Size LARGE = new Size(10_000, 3_000, 0.05);

	private final Table table = new Table("", "problem", "first run, cold, ms", "median, warm, ms",
			"its own graph, warm, ms", "peak MB, cold", "total cost");

	private MatchingBench() {
	}

	/**
	 * Measures for about a minute, prints the table, and ends with two lines for
	 * machines.
	 */
	public static void run() {
		System.out.printf(Locale.ROOT, "On %d processors, Java %s.%n", Runtime.getRuntime().availableProcessors(),
				Runtime.version().feature());
		MatchingBench bench = new MatchingBench();
		MatchingProblem usual = USUAL.problem();
		Measured ours = bench.measure(Solver.OURS, USUAL, usual, 10, 21);
		Measured ortools = bench.measure(Solver.ORTOOLS, USUAL, usual, 3, 11);
		Measured jgrapht = bench.measure(Solver.JGRAPHT, USUAL, usual, 1, 3);
		MatchingProblem large = LARGE.problem();
		Measured oursLarge = bench.measure(Solver.OURS, LARGE, large, 3, 9);
		Measured ortoolsLarge = bench.measure(Solver.ORTOOLS, LARGE, large, 1, 5);
		System.out.println();
		System.out.println(bench.table);
		System.out.println();
		System.out.println("Ours: from the pairs in memory to the answer with its proof checked, building included.");
		System.out.println("The others: solving alone, without building their graphs. Peak: the whole process.");
		System.out.println();
		System.out.printf(Locale.ROOT,
				"RESULT matching_%s ours_ms=%.1f ortools_ms=%.1f jgrapht_ms=%.0f same_cost=%b "
						+ "ours_cold_ms=%.0f ortools_cold_ms=%.0f jgrapht_cold_ms=%.0f%n",
				USUAL, ours.warm.solving(), ortools.warm.solving(), jgrapht.warm.solving(),
				same(ours, ortools, jgrapht), ours.cold.run().solving(), ortools.cold.run().solving(),
				jgrapht.cold.run().solving());
		System.out.printf(Locale.ROOT,
				"RESULT matching_%s ours_ms=%.1f ortools_ms=%.1f peak_mb=%.0f same_cost=%b "
						+ "ours_cold_ms=%.0f ortools_cold_ms=%.0f%n",
				LARGE, oursLarge.warm.solving(), ortoolsLarge.warm.solving(), oursLarge.cold.peak(),
				same(oursLarge, ortoolsLarge), oursLarge.cold.run().solving(), ortoolsLarge.cold.run().solving());
	}

	private Measured measure(Solver solver, Size size, MatchingProblem problem, int warmUps, int runs) {
		ColdRun cold = ColdRun.of(solver, size);
		List<Run> measured = new ArrayList<>();
		for (int i = -warmUps; i < runs; i++) {
			Run run = solver.solve(problem);
			if (run.cost() != cold.run().cost()) {
				throw new IllegalStateException(solver + " found two different costs for one problem");
			}
			if (i >= 0) {
				measured.add(run);
			}
		}
		measured.sort(Comparator.comparingDouble(Run::solving));
		Run median = measured.get(runs / 2);
		System.out.printf(Locale.ROOT, "%s, %s with %,d pairs: %.1f ms%n", solver, size, problem.pairs(),
				median.solving());
		this.table.row(solver.toString().toLowerCase(Locale.ROOT), size.toString(), tenths(cold.run().solving()),
				tenths(median.solving()), (solver == Solver.OURS) ? "" : tenths(median.building()),
				String.format(Locale.ROOT, "%.0f", cold.peak()), String.format(Locale.ROOT, "%,d", median.cost()));
		return new Measured(cold, median);
	}

	private static boolean same(Measured... measured) {
		for (Measured one : measured) {
			if (one.warm.cost() != measured[0].warm.cost()) {
				return false;
			}
		}
		return true;
	}

	private static String tenths(double milliseconds) {
		return String.format(Locale.ROOT, "%,.1f", milliseconds);
	}

	private record Measured(ColdRun cold, Run warm) {
	}

}
