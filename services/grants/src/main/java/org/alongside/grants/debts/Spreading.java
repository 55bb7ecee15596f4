package org.alongside.grants.debts;

import java.util.ArrayList;
import java.util.List;

/**
 * Spreads a sum over debts, the oldest first: each is paid in full before the next gets
 * anything. The parts are exactly the sum, none is negative and none is more than its
 * debt.
 */
final class Spreading {

	private Spreading() {
	}

	/**
	 * Spreads a sum.
	 * @param sum how much there is, in minor units
	 * @param left what is left of each debt, the oldest first
	 * @return the part of each, in the same order
	 * @throws IllegalArgumentException if there is less than nothing, or more than is
	 * left of all together
	 */
	static List<Long> over(long sum, List<Long> left) {
		if (sum < 0 || left.stream().anyMatch((each) -> each < 0)) {
			throw new IllegalArgumentException("Nothing here is below nothing");
		}
		List<Long> parts = new ArrayList<>(left.size());
		long rest = sum;
		for (long each : left) {
			long part = Math.min(rest, each);
			parts.add(part);
			rest -= part;
		}
		if (rest > 0) {
			throw new IllegalArgumentException("That is more than is left");
		}
		return parts;
	}

}
