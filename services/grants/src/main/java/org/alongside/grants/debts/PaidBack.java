package org.alongside.grants.debts;

import java.time.LocalDate;

import org.alongside.platform.data.Money;

/**
 * A line of our bank statement on which a family pays back.
 *
 * @param bankReference the bank's own id for it, which no other line has
 */
public record PaidBack(Money amount, LocalDate on, String bankReference) {
}
