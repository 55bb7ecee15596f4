package org.alongside.grants.debts;

import java.util.UUID;

import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.platform.data.Money;

/**
 * Of which payment how much was too much.
 *
 * @param fund which fund it was paid from, and comes back to
 * @param reference of the payment, which the family knows
 * @param amount how much of it was too much
 * @param most what was paid
 * @param fromAudit whether a second look at a paid claim found it
 */
public record Overpaid(GrantApplicationId application, UUID payment, UUID member, UUID fund, String reference,
		String payeeName, Money amount, Money most, boolean fromAudit) {
}
