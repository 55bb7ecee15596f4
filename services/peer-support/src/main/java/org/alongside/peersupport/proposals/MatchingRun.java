package org.alongside.peersupport.proposals;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One run of the matching.
 *
 * @param unmatched for each request without anybody, why
 * @param weights the version of the weights it used
 */
record MatchingRun(String startedBy, int requests, int volunteers, int pairs, int matched, long totalCost,
		Map<UUID, Nobody> unmatched, int weights, Instant at) {

	/**
	 * Why there is nobody.
	 *
	 * @param reason the rule that removed most volunteers, or why else
	 */
	record Nobody(String reason, int removed, int of) {
	}

}
