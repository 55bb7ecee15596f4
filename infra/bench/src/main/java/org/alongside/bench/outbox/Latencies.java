package org.alongside.bench.outbox;

/**
 * Milliseconds from the return of a commit until its event was seen.
 */
record Latencies(double p50, double p99) {

	static Latencies of(double[] sorted) {
		return new Latencies(sorted[sorted.length / 2], sorted[(int) (sorted.length * 0.99)]);
	}

}
