package org.alongside.grants.transfers;

import org.alongside.grants.bank.Account;
import org.alongside.platform.data.Money;

/**
 * One sum to one account.
 *
 * @param endToEndId what the bank gives back with every word about it; nobody else's,
 * ever
 * @param reference what the family sees on their statement
 */
public record Transfer(String endToEndId, Money amount, Account account, String reference) {
}
