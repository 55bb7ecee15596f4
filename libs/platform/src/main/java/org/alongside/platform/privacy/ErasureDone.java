package org.alongside.platform.privacy;

import java.time.Instant;
import java.util.UUID;

/**
 * This service holds nothing more of a person but what the law makes it keep. Said in the
 * transaction that erased; publication tells it.
 *
 * @param person who has left
 * @param erasure which request this answers
 * @param kept how many records stay
 * @param at when
 */
public record ErasureDone(UUID person, UUID erasure, int kept, Instant at) {
}
