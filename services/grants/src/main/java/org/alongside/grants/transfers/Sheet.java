package org.alongside.grants.transfers;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.alongside.grants.bank.Account;

/**
 * Writes tables as CSV (RFC 4180) that open in a spreadsheet and run nothing: a cell that
 * a program could take for a formula begins with an apostrophe, as OWASP advises.
 */
public final class Sheet {

	private static final Pattern FORMULA = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]*[=+\\-@\\t\\r\\n|＝＋－＠].*",
			Pattern.DOTALL);

	private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9 .:/()'-]*");

	private static final Pattern FIGURES = Pattern.compile("-?\\d+(?:\\.\\d+)?");

	private Sheet() {
	}

	/**
	 * Writes an order for a bank that takes no ISO file.
	 * @return the table, with its heading
	 */
	public static byte[] of(TransferOrder order) {
		var rows = new java.util.ArrayList<List<String>>();
		rows.add(List.of("End-to-end id", "Name", "Sort code", "Account number", "IBAN", "Amount", "Currency",
				"Reference", "Pay on"));
		for (Transfer transfer : order.transfers()) {
			Account account = transfer.account();
			rows.add(List.of(transfer.endToEndId(), BankText.of(account.holder(), 70, transfer.reference()),
					text(account.sortCode()), text(account.number()), text(account.iban()),
					BigDecimal.valueOf(transfer.amount().minor(), 2).toPlainString(),
					transfer.amount().currency().getCurrencyCode(), transfer.arrivingReference(),
					order.paysOn().toString()));
		}
		return write(rows);
	}

	/**
	 * Writes a table.
	 * @param rows the heading first
	 * @return the table
	 */
	public static byte[] write(List<List<String>> rows) {
		return rows.stream()
			.map((row) -> row.stream().map(Sheet::cell).collect(Collectors.joining(",")))
			.collect(Collectors.joining("\r\n", "", "\r\n"))
			.getBytes(StandardCharsets.UTF_8);
	}

	static String cell(String value) {
		boolean harmless = FIGURES.matcher(value).matches();
		String safe = (!harmless && FORMULA.matcher(value).matches()) ? "'" + value : value;
		return PLAIN.matcher(safe).matches() ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
	}

	private static String text(@org.jspecify.annotations.Nullable String value) {
		return (value != null) ? value : "";
	}

}
