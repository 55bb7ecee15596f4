package org.alongside.grants.modulus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The published table, and the sort codes that are checked as others.
 *
 * @param substitutes null when their file is not installed
 */
record ModulusTable(List<ModulusWeights> rows, @Nullable Map<String, String> substitutes, String version) {

	static ModulusTable read(String table, @Nullable String substitutions, String version) {
		List<ModulusWeights> rows = lines(table).stream().map(ModulusTable::row).toList();
		if (rows.isEmpty()) {
			throw new TableIsMalformed("it is empty");
		}
		return new ModulusTable(rows, (substitutions != null) ? substitutes(substitutions) : null, version);
	}

	/** The one or two rows for a sort code, in the order of their checks. */
	List<ModulusWeights> of(String sortCode) {
		return this.rows.stream().filter((row) -> row.covers(sortCode)).toList();
	}

	String substitute(String sortCode) {
		return (this.substitutes != null) ? this.substitutes.getOrDefault(sortCode, sortCode) : sortCode;
	}

	private static ModulusWeights row(String line) {
		try {
			return ModulusWeights.read(line);
		}
		catch (TableIsMalformed why) {
			throw new TableIsMalformed("\"%.40s\": %s".formatted(line, why.getMessage()));
		}
	}

	private static Map<String, String> substitutes(String text) {
		var found = new HashMap<String, String>();
		for (String line : lines(text)) {
			if (!line.matches("\\d{6} +\\d{6}")) {
				throw new TableIsMalformed("\"%.40s\" is not a sort code and another".formatted(line));
			}
			String[] fields = line.split(" +");
			found.put(fields[0], fields[1]);
		}
		return Map.copyOf(found);
	}

	private static List<String> lines(String text) {
		return text.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
	}

}
