package org.alongside.grants.reports;

import java.math.BigDecimal;

import org.alongside.platform.data.Money;

/**
 * One place in a table.
 *
 * @param text as people read it
 * @param plain as a spreadsheet does
 */
record Cell(String text, String plain) {

	static Cell of(String text) {
		return new Cell(text, text);
	}

	static Cell of(long count) {
		return of(Long.toString(count));
	}

	static Cell of(Money amount) {
		return new Cell(amount.format(),
				BigDecimal.valueOf(amount.minor(), amount.currency().getDefaultFractionDigits()).toPlainString());
	}

}
