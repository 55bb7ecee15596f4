package org.alongside.bench.matching;

/**
 * What one run took and found.
 *
 * @param building milliseconds until its own form of the problem was built
 * @param solving milliseconds from there to the answer
 */
record Run(double building, double solving, long cost) {

	static Run since(long start, long built, long cost) {
		return new Run((built - start) / 1e6, (System.nanoTime() - built) / 1e6, cost);
	}

}
