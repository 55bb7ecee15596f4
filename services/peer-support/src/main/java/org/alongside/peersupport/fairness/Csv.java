package org.alongside.peersupport.fairness;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows as comma-separated values (RFC 4180), safe to open in a spreadsheet: what it would
 * take for a formula begins with an apostrophe.
 */
final class Csv {

	private static final String FORMULA = "=+-@\t\r";

	private Csv() {
	}

	static String of(List<List<String>> rows) {
		return rows.stream()
			.map((row) -> row.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n")
			.collect(Collectors.joining());
	}

	private static String cell(String text) {
		String safe = (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
		return safe.matches("[^\",\r\n]*") ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
	}

}
