package org.alongside.grants.replays;

import java.util.UUID;

/**
 * One rule that would say something else of something nobody has decided yet.
 *
 * @param id of the application or the claim
 */
record Change(Kind kind, UUID id, String reference, Comparison.Line line) {
}
