package org.alongside.grants.reports;

import java.time.Year;
import java.util.Currency;
import java.util.List;

import org.alongside.grants.debts.DebtBook;
import org.alongside.grants.funds.FundService;
import org.alongside.grants.reports.Report.Kind;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the reports of a year, all from the same look at the books. */
@Component
@Transactional(readOnly = true)
class Reports {

	private final Counting counting;

	private final FundService funds;

	private final DebtBook debts;

	private final ReportSettings settings;

	private final MessageSource messages;

	Reports(Counting counting, FundService funds, DebtBook debts, ReportSettings settings, MessageSource messages) {
		this.counting = counting;
		this.funds = funds;
		this.debts = debts;
		this.settings = settings;
		this.messages = messages;
	}

	List<Year> years() {
		return this.counting.years();
	}

	/** The year somebody asked for, or this one. */
	Year year(String typed) {
		List<Year> years = years();
		return years.stream().filter((year) -> year.toString().equals(typed)).findFirst().orElse(years.getFirst());
	}

	List<Report> of(Year year) {
		Wording words = new Wording(this.messages);
		PeopleReports people = new PeopleReports(this.counting.sentIn(year), this.counting.today(),
				this.settings.smallestCount(), words);
		FundReports money = new FundReports(this.funds.thresholds(), words);
		DebtReports debts = new DebtReports(words);
		var all = this.funds.all();
		return List.of(people.sent(year.getValue()), people.outcomes(), people.decisionDays(), people.paymentDays(),
				money.of(Kind.FUNDS_GBP, "GBP", all, year.getValue()),
				money.of(Kind.FUNDS_EUR, "EUR", all, year.getValue()), overpaid(debts, Kind.OVERPAID_GBP, year),
				overpaid(debts, Kind.OVERPAID_EUR, year), people.visits(), people.given(), people.declined(),
				people.nations());
	}

	private Report overpaid(DebtReports debts, Kind kind, Year year) {
		Currency unit = Currency.getInstance((kind == Kind.OVERPAID_EUR) ? "EUR" : "GBP");
		return debts.of(kind, this.debts.quarters(year.getValue(), unit));
	}

}
