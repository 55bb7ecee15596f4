package org.alongside.grants.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.alongside.grants.debts.DebtBook.Quarter;
import org.alongside.grants.reports.Report.Kind;

/**
 * What was paid too much in a year, by quarter. These are the charity's own accounts:
 * sums, and nothing of anybody.
 */
final class DebtReports {

	private final Wording words;

	DebtReports(Wording words) {
		this.words = words;
	}

	Report of(Kind kind, List<Quarter> quarters) {
		long longest = quarters.stream().mapToLong((quarter) -> quarter.raised().minor()).max().orElse(0);
		List<List<Cell>> rows = new ArrayList<>();
		List<Bar> bars = new ArrayList<>();
		for (Quarter quarter : quarters) {
			String name = this.words.say("quarter." + quarter.number());
			rows.add(List.of(Cell.of(name), Cell.of(quarter.counted()), Cell.of(quarter.raised()),
					Cell.of(quarter.recovered()), Cell.of(quarter.writtenOff())));
			bars.add(Bar.of(name, this.words.say("overpaid.figure", quarter.raised().format(),
					quarter.recovered().format(), quarter.writtenOff().format()), quarter.raised().minor(), longest));
		}
		List<String> columns = Arrays.stream("when counted raised recovered written-off".split(" "))
			.map((key) -> this.words.say("column." + key))
			.toList();
		return new Report(kind, columns, rows, bars, this.words.say("overpaid.note"));
	}

}
