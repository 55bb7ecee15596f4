package org.alongside.peersupport.weighing;

import java.time.Instant;
import java.util.UUID;

import org.alongside.peersupport.pairing.Weights;
import org.jspecify.annotations.Nullable;

/**
 * One version of the weights and who is behind it.
 *
 * @param status {@code PROPOSED}, {@code AGREED} or {@code DROPPED}
 * @param decidedByName who agreed or dropped it
 */
public record Weighting(Weights weights, String reason, String status, UUID proposedBy, String proposedByName,
		Instant proposedAt, @Nullable String decidedByName, @Nullable Instant decidedAt) {

	static final String PROPOSED = "PROPOSED";

	static final String AGREED = "AGREED";

	static final String DROPPED = "DROPPED";

}
