package org.alongside.grants.transfers;

import org.alongside.grants.bank.Account;
import org.alongside.platform.data.Money;

/**
 * One sum to one account.
 *
 * @param endToEndId what the bank gives back with every word about it; nobody else's,
 * ever
 * @param reference by which the charity and the family know it
 */
public record Transfer(String endToEndId, Money amount, Account account, String reference) {

	/**
	 * What stands with the money when it arrives. A building society that asks for a roll
	 * number looks for it there and nowhere else (Bacs, reference field).
	 */
	String arrivingReference() {
		String roll = this.account.rollNumber();
		return (roll != null) ? roll : this.reference;
	}

}
