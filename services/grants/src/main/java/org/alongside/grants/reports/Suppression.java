package org.alongside.grants.reports;

/**
 * Says which counts of a table are hidden, so that nobody can be recognised by being one
 * of a few. A count that is hidden must not come back by subtracting the others from
 * their sum: then more are hidden with it, the smallest first, until at least two are,
 * and those are together no small number.
 */
final class Suppression {

	private Suppression() {
	}

	/**
	 * Hides small counts, and what would give them away.
	 * @param counts of people who each stand in one of them
	 * @param least the smallest count that is shown; nought is always a fact
	 */
	static boolean[] hidden(long[] counts, int least) {
		return hidden(counts, new boolean[counts.length], least);
	}

	/**
	 * The same, where some are hidden already.
	 * @param already which ones
	 */
	static boolean[] hidden(long[] counts, boolean[] already, int least) {
		boolean[] hidden = already.clone();
		boolean any = false;
		for (int at = 0; at < counts.length; at++) {
			hidden[at] |= isSmall(counts[at], least);
			any |= hidden[at];
		}
		while (any && !isSafe(counts, hidden, least)) {
			int next = smallestShown(counts, hidden);
			if (next < 0) {
				java.util.Arrays.fill(hidden, true); // even a nought would tell where the
														// few are
				break;
			}
			hidden[next] = true;
		}
		return hidden;
	}

	/** Whether this many people could be recognised. */
	static boolean isSmall(long count, int least) {
		return count > 0 && count < least;
	}

	private static boolean isSafe(long[] counts, boolean[] hidden, int least) {
		int cells = 0;
		long people = 0;
		for (int at = 0; at < counts.length; at++) {
			if (hidden[at]) {
				cells++;
				people += counts[at];
			}
		}
		return cells >= 2 && people >= least;
	}

	private static int smallestShown(long[] counts, boolean[] hidden) {
		int smallest = -1;
		for (int at = 0; at < counts.length; at++) {
			if (!hidden[at] && counts[at] > 0 && (smallest < 0 || counts[at] < counts[smallest])) {
				smallest = at;
			}
		}
		return smallest;
	}

}
