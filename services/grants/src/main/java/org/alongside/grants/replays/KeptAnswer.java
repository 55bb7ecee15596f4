package org.alongside.grants.replays;

import java.time.Instant;
import java.util.UUID;

/**
 * What the rules said one time, as it was kept: both what they looked at and what they
 * said lie sealed.
 *
 * @param id of the application or the claim
 */
record KeptAnswer(Kind kind, UUID id, UUID member, String reference, String ruleSet, byte[] inputs, byte[] results,
		Instant ranAt) {
}
