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
 * @param amount what is owed, whatever is taken off
 * @param deducted what is taken off, because too much was paid before
 * @param deductionStands whether it was taken for good
 * @param attempts how often it was taken into a run
 * @param returnReason why it last came back; null if it did not
 */
public record PaymentView(UUID id, GrantApplicationId application, @Nullable UUID claim, UUID memberId,
		String reference, String payeeName, Money amount, Money deducted, boolean deductionStands, PaymentStatus status,
		int attempts, @Nullable ReturnReason returnReason, Instant madeAt, Instant changedAt) {

	/** What goes to the bank. */
	public Money net() {
		return this.amount.minus(this.deducted);
	}

}
