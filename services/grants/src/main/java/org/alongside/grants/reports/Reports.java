package org.alongside.grants.reports;

import java.time.Year;
import java.util.List;

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

	private final ReportSettings settings;

	private final MessageSource messages;

	Reports(Counting counting, FundService funds, ReportSettings settings, MessageSource messages) {
		this.counting = counting;
		this.funds = funds;
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
		var all = this.funds.all();
		return List.of(people.sent(year.getValue()), people.outcomes(), people.decisionDays(), people.paymentDays(),
				money.of(Kind.FUNDS_GBP, "GBP", all, year.getValue()),
				money.of(Kind.FUNDS_EUR, "EUR", all, year.getValue()), people.visits(), people.given(),
				people.declined(), people.nations());
	}

}
