package org.alongside.peersupport.matching;

import java.util.Arrays;

/**
 * How far away volunteers are in one search, and of those reached but not yet settled
 * which is the nearest: a binary heap that knows where each volunteer stands in it.
 */
final class Frontier {

	static final long UNREACHED = Long.MAX_VALUE;

	/** The distance of each volunteer. */
	final long[] distances;

	/** The request by which each volunteer reached is reached most cheaply. */
	final int[] via;

	/** The volunteers settled so far, nearest first. */
	final int[] settled;

	int settledCount;

	private final int[] heap;

	private final int[] positions;

	private final int[] reached;

	private int reachedCount;

	private int size;

	Frontier(int volunteers) {
		this.distances = new long[volunteers];
		Arrays.fill(this.distances, UNREACHED);
		this.via = new int[volunteers];
		this.settled = new int[volunteers];
		this.heap = new int[volunteers + 1];
		this.positions = new int[volunteers];
		this.reached = new int[volunteers];
	}

	/**
	 * Takes note of a shorter way to a volunteer who is not settled.
	 */
	void reach(int volunteer, long distance, int request) {
		int at = this.positions[volunteer];
		if (this.distances[volunteer] == UNREACHED) {
			this.reached[this.reachedCount++] = volunteer;
			at = ++this.size;
		}
		this.distances[volunteer] = distance;
		this.via[volunteer] = request;
		while (at > 1 && this.distances[this.heap[at >> 1]] > distance) {
			stand(this.heap[at >> 1], at);
			at >>= 1;
		}
		stand(volunteer, at);
	}

	/**
	 * Settles the nearest volunteer, if there is one nearer than a limit.
	 * @return the volunteer, or -1
	 */
	int settleNearest(long limit) {
		if (this.size == 0 || this.distances[this.heap[1]] >= limit) {
			return -1;
		}
		int nearest = this.heap[1];
		int last = this.heap[this.size--];
		if (this.size > 0) {
			sink(last);
		}
		this.settled[this.settledCount++] = nearest;
		return nearest;
	}

	private void sink(int volunteer) {
		long distance = this.distances[volunteer];
		int at = 1;
		int child;
		while ((child = at << 1) <= this.size) {
			if (child < this.size && this.distances[this.heap[child + 1]] < this.distances[this.heap[child]]) {
				child++;
			}
			if (this.distances[this.heap[child]] >= distance) {
				break;
			}
			stand(this.heap[child], at);
			at = child;
		}
		stand(volunteer, at);
	}

	private void stand(int volunteer, int at) {
		this.heap[at] = volunteer;
		this.positions[volunteer] = at;
	}

	/**
	 * Forgets everything, in the time that it took to find it out.
	 */
	void clear() {
		for (int i = 0; i < this.reachedCount; i++) {
			this.distances[this.reached[i]] = UNREACHED;
		}
		this.reachedCount = 0;
		this.settledCount = 0;
		this.size = 0;
	}

}
