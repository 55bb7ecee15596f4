package org.alongside.grants.claims;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.platform.data.Money;
import org.jspecify.annotations.Nullable;

/**
 * How a claim stands.
 *
 * @param number which claim of its award it is, counted from 1
 * @param byRule whether the rules approved it and no person
 * @param decidedAt when its last line was answered; null before
 * @param version what a screen was made from, so that a stale one loses
 */
public record ClaimView(ClaimId id, GrantApplicationId application, UUID memberId, String reference, int number,
		ClaimStatus status, Money asked, Money granted, boolean byRule, List<ClaimLineView> lines, Instant sentAt,
		@Nullable Instant decidedAt, @Nullable Instant paidAt, long version) {
}
