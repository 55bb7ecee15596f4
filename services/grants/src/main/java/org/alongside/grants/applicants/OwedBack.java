package org.alongside.grants.applicants;

import java.util.Currency;
import java.util.UUID;

import org.alongside.platform.data.Columns;
import org.alongside.platform.data.Money;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person was paid too much and has not given back. It is read from the records of
 * {@code debts}, for rules that lie below them.
 */
@Service
@Transactional(readOnly = true)
public class OwedBack {

	private final JdbcClient database;

	OwedBack(JdbcClient database) {
		this.database = database;
	}

	/**
	 * What of it is open in a currency, as far as they were told.
	 * @return nothing where nothing is
	 */
	public Money owedBy(UUID member, Currency currency) {
		return new Money(this.database.sql("""
				SELECT COALESCE(SUM(minor - recovered_minor), 0) FROM debt
				WHERE member_id = :member AND currency = :currency AND status IN ('CONFIRMED', 'QUESTIONED')""")
			.param("member", Columns.bytes(member))
			.param("currency", currency.getCurrencyCode())
			.query(Long.class)
			.single(), currency);
	}

}
