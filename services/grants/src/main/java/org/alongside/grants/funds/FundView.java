package org.alongside.grants.funds;

import java.time.LocalDate;
import java.util.UUID;

import org.alongside.platform.data.Money;

/**
 * How a fund stands.
 *
 * @param percentUsed how much of it is no longer available, rounded down
 */
public record FundView(UUID id, String name, LocalDate opensOn, LocalDate closesOn, Money allocated, Money available,
		Money reserved, Money committed, Money paid, int percentUsed) {
}
