package org.alongside.grants.reports;

import java.util.List;
import java.util.Locale;

import org.alongside.grants.transfers.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * One question about the scheme, answered by a picture and by the table it was made from.
 *
 * @param columns the heading of the table
 * @param rows each begins with what it is about
 * @param note what one should know to read it; null if nothing
 */
record Report(Kind kind, List<String> columns, List<List<Cell>> rows, List<Bar> bars, @Nullable String note) {

	/** The table for a spreadsheet, where no cell runs as a formula. */
	byte[] csv() {
		List<List<String>> lines = new java.util.ArrayList<>(List.of(this.columns));
		this.rows.forEach((row) -> lines.add(row.stream().map(Cell::plain).toList()));
		return Sheet.write(lines);
	}

	/** What a report is about. */
	enum Kind {

		SENT, OUTCOMES, DECISION_DAYS, PAYMENT_DAYS, FUNDS_GBP, FUNDS_EUR, OVERPAID_GBP, OVERPAID_EUR, GIVEN, DECLINED,
		NATIONS, VISITS;

		/**
		 * The last part of its addresses.
		 * @return such as {@code decision-days}
		 */
		public String slug() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

		static @Nullable Kind of(String slug) {
			for (Kind kind : values()) {
				if (kind.slug().equals(slug)) {
					return kind;
				}
			}
			return null;
		}

	}

}
