package org.alongside.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A table that reads well in a terminal and, as Markdown, in a document.
 */
public final class Table {

	private final List<String[]> rows = new ArrayList<>();

	/**
	 * Opens a table with its heading.
	 */
	public Table(String... heading) {
		this.rows.add(heading);
	}

	/**
	 * Adds one row, a cell for each heading.
	 */
	public Table row(String... cells) {
		this.rows.add(cells);
		return this;
	}

	@Override
	public String toString() {
		int columns = this.rows.getFirst().length;
		int[] widths = new int[columns];
		for (String[] row : this.rows) {
			for (int i = 0; i < columns; i++) {
				widths[i] = Math.max(widths[i], row[i].length());
			}
		}
		List<String> lines = new ArrayList<>();
		for (String[] row : this.rows) {
			lines.add(line(row, widths));
		}
		String[] rule = new String[columns];
		for (int i = 0; i < columns; i++) {
			rule[i] = String.join("", Collections.nCopies(widths[i], "-"));
		}
		lines.add(1, line(rule, widths));
		return String.join(System.lineSeparator(), lines);
	}

	private static String line(String[] cells, int[] widths) {
		StringBuilder line = new StringBuilder("|");
		for (int i = 0; i < cells.length; i++) {
			line.append(' ').append(cells[i]).repeat(" ", widths[i] - cells[i].length()).append(" |");
		}
		return line.toString();
	}

}
