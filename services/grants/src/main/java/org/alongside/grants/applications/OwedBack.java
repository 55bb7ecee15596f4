package org.alongside.grants.applications;

import java.util.Currency;
import java.util.UUID;

import org.alongside.platform.data.Money;

/** What a person was paid too much and has not given back. */
public interface OwedBack {

	/**
	 * What of it is open, as far as they were told.
	 * @return nothing where nothing is
	 */
	Money owedBy(UUID member, Currency currency);

}
