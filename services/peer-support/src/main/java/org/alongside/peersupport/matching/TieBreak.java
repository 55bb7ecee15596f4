package org.alongside.peersupport.matching;

/**
 * Resolves ties by a hash of the two ids, never by the order in which they came.
 * <p>
 * Each cost is multiplied by a {@linkplain #scale() scale}, and each pair is made cheaper
 * by a small number that the hash of its two ids decides. All these numbers together,
 * over any matching and along any path of the search, stay below half the scale, that is
 * below half of one unit of true cost: a matching that is cheapest afterwards was among
 * the cheapest before, and of those it is the one the hashes prefer. Who is matched wins
 * over who is left waiting at the same cost.
 * <p>
 * Where costs are so high that no room is left for hashes, the scale is 1, and the order
 * of the hashed ids decides alone.
 */
final class TieBreak {

	/** Numbers up to this, twice or thrice added up, stay within a {@code long}. */
	private static final long ROOM = 1L << 60;

	private static final int MOST_BITS = 24;

	private final long scale;

	private final long mask;

	/**
	 * Finds the room that is left for hashes.
	 * @param highest the highest true cost that can be part of an optimum
	 * @param matches the most pairs that a matching can have
	 */
	TieBreak(long highest, int matches) {
		long terms = 2L * matches + 4;
		int bits = MOST_BITS;
		while (bits > 0 && highest > ROOM / (terms << bits)) {
			bits--;
		}
		this.scale = (bits == 0) ? 1 : terms << bits;
		this.mask = (1L << bits) - 1;
	}

	/** How many scaled units one unit of true cost is. */
	long scale() {
		return this.scale;
	}

	/** A pair's cost with its tie broken. */
	long scaled(long cost, long requestHash, long volunteerHash) {
		long preference = (this.scale == 1) ? 0 : 1 + (mixed(requestHash + volunteerHash) & this.mask);
		return cost * this.scale - preference;
	}

	/** The true cost of a pair whose tie was broken. */
	long trueCost(long scaled) {
		return Math.ceilDiv(scaled, this.scale);
	}

	/** The true price that a price came from which is made of costs of pairs. */
	long truePrice(long scaled) {
		return Math.floorDiv(scaled + this.scale / 2, this.scale);
	}

	/** The hash of a request's id. */
	static long request(String id) {
		return hash(id, 0x9e3779b97f4a7c15L);
	}

	/** The hash of a volunteer's id, another than that of a request of the same id. */
	static long volunteer(String id) {
		return hash(id, 0xc2b2ae3d27d4eb4fL);
	}

	private static long hash(String id, long seed) {
		long hash = seed;
		for (int i = 0; i < id.length(); i++) {
			hash = mixed(hash ^ id.charAt(i)) + 0x9e3779b97f4a7c15L;
		}
		return mixed(hash ^ id.length());
	}

	/** Each bit of the outcome depends on each bit of the number (splitmix64). */
	private static long mixed(long number) {
		long mixed = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
		mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
		return mixed ^ (mixed >>> 31);
	}

}
