package org.alongside.grants.payments;

import java.time.Instant;
import java.util.UUID;

import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.platform.data.Money;
import org.jspecify.annotations.Nullable;

/**
 * How a payment stands.
 *
 * @param claim the claim it is owed for; null when it is a whole grant
 * @param attempts how often it was taken into a run
 * @param returnReason why it last came back; null if it did not
 */
public record PaymentView(UUID id, GrantApplicationId application, @Nullable UUID claim, UUID memberId,
		String reference, String payeeName, Money amount, PaymentStatus status, int attempts,
		@Nullable ReturnReason returnReason, Instant madeAt, Instant changedAt) {
}
