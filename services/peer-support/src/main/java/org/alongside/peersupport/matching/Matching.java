package org.alongside.peersupport.matching;

/**
 * Who is introduced to whom at the least cost there can be, with the proof.
 */
public final class Matching {

	/** Stands in a volunteer's place for a request that is left waiting. */
	public static final int WAITING = -1;

	private final int[] volunteers;

	private final long totalCost;

	private final Certificate certificate;

	Matching(int[] volunteers, long totalCost, Certificate certificate) {
		this.volunteers = volunteers;
		this.totalCost = totalCost;
		this.certificate = certificate;
	}

	/**
	 * The number of the volunteer whom a request is matched with, or {@link #WAITING}.
	 */
	public int volunteerOf(int request) {
		return this.volunteers[request];
	}

	/** How many requests are matched. */
	public int matched() {
		int matched = 0;
		for (int volunteer : this.volunteers) {
			matched += (volunteer == WAITING) ? 0 : 1;
		}
		return matched;
	}

	/** What all pairs, loads and waiting cost together. */
	public long totalCost() {
		return this.totalCost;
	}

	/** Why nothing cheaper exists. */
	public Certificate certificate() {
		return this.certificate;
	}

}
