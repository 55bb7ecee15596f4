package org.alongside.peersupport.concerns;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A concern, as the safeguarding lead sees it. */
record ConcernView(ConcernId id, UUID requestId, String reference, boolean byVolunteer, String words, Instant raisedAt,
		@Nullable Instant closedAt, @Nullable String closedBy) {
}
