package org.alongside.grants.transfers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.alongside.grants.bank.Account;
import org.alongside.platform.data.Money;

/**
 * What the bank is asked to do: one day, one currency, one account of ours.
 *
 * @param id by which a bank knows the order again, should it be sent twice
 */
public record TransferOrder(String id, Instant createdAt, LocalDate paysOn, Account debtor, List<Transfer> transfers) {

	public TransferOrder {
		transfers = List.copyOf(transfers);
	}

	/**
	 * What the order comes to.
	 * @return the sum of its transfers
	 */
	public Money total() {
		return this.transfers.stream()
			.map(Transfer::amount)
			.reduce(Money::plus)
			.orElseThrow(() -> new IllegalStateException("An order has transfers"));
	}

}
