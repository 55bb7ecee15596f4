package org.alongside.grants.claims;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.alongside.platform.data.Money;
import org.jspecify.annotations.Nullable;

/**
 * How one journey of a claim stands.
 *
 * @param visitOn null once its family has left
 * @param reason why not all of it is paid; null when all is, or nothing is said yet
 * @param decidedBy null while nobody has looked, and when the rules alone found it right
 */
record ClaimLineView(UUID id, @Nullable LocalDate visitOn, Money asked, Money granted, ClaimStatus status,
		@Nullable String reason, @Nullable String words, @Nullable String decidedBy, @Nullable Instant decidedAt) {
}
