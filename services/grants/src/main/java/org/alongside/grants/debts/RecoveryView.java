package org.alongside.grants.debts;

import java.time.Instant;

import org.alongside.platform.data.Money;

/**
 * A part of a debt that came back, or is to.
 *
 * @param deducted whether it is taken off a payment; else it was paid into the bank
 * @param about the payment's reference, or the bank's
 * @param status {@code HELD}, {@code TAKEN} or {@code RELEASED}
 */
public record RecoveryView(boolean deducted, String about, Money amount, String status, String notedBy, Instant at) {
}
