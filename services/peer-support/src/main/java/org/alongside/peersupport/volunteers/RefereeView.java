package org.alongside.peersupport.volunteers;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A reference, as the coordinator sees it. */
record RefereeView(UUID id, int number, String name, @Nullable Instant askedAt, @Nullable Instant expiresAt,
		@Nullable Instant answeredAt, @Nullable RefereeAnswer answer) {
}
