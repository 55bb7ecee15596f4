package org.alongside.grants.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.alongside.grants.funds.FundView;
import org.alongside.grants.reports.Bar.Part;
import org.alongside.grants.reports.Report.Kind;

/**
 * How the funds of one currency stand today that were open in a year. These are the
 * charity's own accounts: nothing in them is hidden.
 */
final class FundReports {

	private final List<Integer> thresholds;

	private final Wording words;

	FundReports(List<Integer> thresholds, Wording words) {
		this.thresholds = thresholds;
		this.words = words;
	}

	Report of(Kind kind, String currency, List<FundView> all, int year) {
		LocalDate first = LocalDate.of(year, 1, 1);
		List<FundView> funds = all.stream()
			.filter((fund) -> fund.allocated().currency().getCurrencyCode().equals(currency))
			.filter((fund) -> !fund.closesOn().isBefore(first) && fund.opensOn().isBefore(first.plusYears(1)))
			.toList();
		List<List<Cell>> rows = new ArrayList<>();
		List<Bar> bars = new ArrayList<>();
		for (FundView fund : funds) {
			rows.add(List.of(Cell.of(fund.name()), Cell.of(fund.allocated()), Cell.of(fund.paid()),
					Cell.of(fund.committed()), Cell.of(fund.reserved()), Cell.of(fund.available()),
					new Cell(this.words.say("percent", fund.percentUsed()), "" + fund.percentUsed()),
					Cell.of(alert(fund))));
			bars.add(bar(fund));
		}
		List<String> columns = Arrays.stream("fund allocated paid committed reserved available used alert".split(" "))
			.map((key) -> this.words.say("column." + key))
			.toList();
		return new Report(kind, columns, rows, bars, this.words.say("funds.note"));
	}

	private Bar bar(FundView fund) {
		long whole = fund.allocated().minor();
		long paid = fund.paid().minor();
		long committed = fund.committed().minor();
		String alert = alert(fund);
		return new Bar(fund.name(),
				this.words.say("funds.figure", fund.percentUsed(), fund.available().format(), fund.allocated().format())
						+ (alert.isEmpty() ? "" : " " + alert),
				List.of(Part.of(0, paid, whole, Part.DARK), Part.of(paid, committed, whole, Part.MIDDLE),
						Part.of(paid + committed, fund.reserved().minor(), whole, Part.LIGHT)),
				this.thresholds);
	}

	/** The highest threshold that is passed, in words; empty below them all. */
	private String alert(FundView fund) {
		return this.thresholds.stream()
			.filter((threshold) -> fund.percentUsed() >= threshold)
			.max(Integer::compare)
			.map((threshold) -> this.words.say("funds.alert", threshold))
			.orElse("");
	}

}
