package org.alongside.grants.reports;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

import org.alongside.grants.funds.FundView;
import org.alongside.platform.data.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class PeopleReportsTests {

	private static final Currency EURO = Currency.getInstance("EUR");

	private final List<Counted> all = new ArrayList<>();

	@Test
	void theMonthsOfThisYearEndToday() {
		sent(3, "2026-01-05", Outcome.OPEN, "ENGLAND");
		sent(1, "2026-03-31", Outcome.OPEN, "WALES");

		assertThat(rows(people().sent(2026))).containsExactly("January 3", "February 0", "March 1");
		assertThat(people().sent(2026).bars().getFirst().parts()).singleElement()
			.extracting(Bar.Part::width)
			.isEqualTo("100.0%");
	}

	@Test
	void aFewWhoWereDeclinedAreNotShownNorWhatWouldGiveThemAway() {
		sent(30, "2026-01-05", Outcome.APPROVED, "ENGLAND");
		sent(9, "2026-01-05", Outcome.OPEN, "ENGLAND");
		sent(2, "2026-01-05", Outcome.DECLINED, "ENGLAND");

		assertThat(rows(people().outcomes())).containsExactly("Approved 30", "Declined not shown",
				"Taken back by the family 0", "Not decided yet not shown");
		assertThat(people().outcomes().bars().get(1).parts()).isEmpty();
	}

	@Test
	void aNationWhereAllButAFewGotAGrantDoesNotSayHowMany() {
		sent(20, "2026-01-05", Outcome.APPROVED, "ENGLAND");
		sent(9, "2026-01-05", Outcome.DECLINED, "ENGLAND");
		sent(11, "2026-01-05", Outcome.APPROVED, "SCOTLAND");
		sent(1, "2026-01-05", Outcome.DECLINED, "SCOTLAND");
		sent(2, "2026-01-05", Outcome.APPROVED, "IRELAND");
		sent(7, "2026-01-05", Outcome.APPROVED, null);

		assertThat(rows(people().nations())).containsExactly("England 29 20", "Wales 0 0", "Scotland 12 not shown",
				"Northern Ireland 0 0", "Ireland not shown not shown", "Elsewhere, or not known not shown not shown");
	}

	@Test
	void daysAreSaidWhereThereAreEnoughToSayThem() {
		for (int days = 1; days <= 10; days++) {
			this.all.add(new Counted(LocalDate.parse("2026-02-03"), Outcome.APPROVED, "ENGLAND", (long) days,
					(long) days * 2, Money.gbp(100_00), 4, List.of("RULES_MET")));
		}
		sent(3, "2026-04-05", Outcome.APPROVED, "ENGLAND");

		assertThat(rows(people().decisionDays())).containsExactly("January to March not shown not shown not shown",
				"April to June not shown not shown not shown", "July to September 0 – –", "October to December 0 – –");
		this.all.removeIf((one) -> one.sentOn().getMonthValue() == 4);
		assertThat(rows(people().decisionDays()).getFirst()).isEqualTo("January to March 10 5 9");
		assertThat(rows(people().paymentDays()).getFirst()).isEqualTo("January to March 10 10 18");
	}

	@Test
	void poundsAndEuroAreNeverAdded() {
		for (int grant = 0; grant < 6; grant++) {
			this.all.add(new Counted(LocalDate.parse("2026-02-03"), Outcome.APPROVED, "ENGLAND", 1L, null,
					Money.gbp(100_00), 3, List.of("RULES_MET")));
			this.all.add(new Counted(LocalDate.parse("2026-02-03"), Outcome.APPROVED, "IRELAND", 1L, null,
					new Money(50_00, EURO), 2, List.of("RULES_MET")));
		}
		this.all.add(new Counted(LocalDate.parse("2026-02-03"), Outcome.APPROVED, "ENGLAND", 1L, null,
				Money.gbp(999_00), null, List.of("RULES_MET")));

		assertThat(rows(people().visits())).containsExactly("Pounds 6 18 £600.00 £33.33", "Euro 6 12 €300.00 €25.00");
		assertThat(new String(people().visits().csv(), StandardCharsets.UTF_8)).isEqualTo("""
				Currency,Grants,Visits,Granted,Cost of one visit\r
				Pounds,6,18,600.00,£33.33\r
				Euro,6,12,300.00,€25.00\r
				""".replace("£33.33", "33.33").replace("€25.00", "25.00"));
	}

	@Test
	void ofAFewGrantsNothingIsSaidAtAll() {
		sent(4, "2026-02-03", Outcome.APPROVED, "IRELAND");

		assertThat(rows(people().visits()).getFirst()).isEqualTo("Pounds not shown not shown not shown not shown");
		assertThat(rows(people().given())).allMatch((row) -> row.endsWith("not shown"));
	}

	@Test
	void aYearWithoutAnythingSaysSoWithoutFailing() {
		assertThat(rows(people().nations())).allMatch((row) -> row.endsWith(" 0 0"));
		assertThat(rows(people().decisionDays())).allMatch((row) -> row.endsWith(" 0 – –"));
		assertThat(rows(people().visits())).containsExactly("Pounds 0 0 £0.00 –", "Euro 0 0 €0.00 –");
		assertThat(rows(people().declined())).hasSize(5);
	}

	@Test
	void aFundWarnsAtTheHighestThresholdItHasPassedAndNothingInItRuns() {
		Report funds = new FundReports(List.of(75, 90), words()).of(Report.Kind.FUNDS_GBP, "GBP",
				List.of(fund("=HYPERLINK(\"x\")", 1000, 95, "GBP", "2026-01-01"),
						fund("Half", 1000, 500, "GBP", "2026-01-01"),
						fund("Three quarters", 1000, 250, "GBP", "2026-01-01"),
						fund("In euro", 1000, 0, "EUR", "2026-01-01"), fund("Next year", 1000, 0, "GBP", "2027-01-01")),
				2026);

		assertThat(rows(funds)).containsExactly(
				"=HYPERLINK(\"x\") £10.00 £3.05 £3.00 £3.00 £0.95 90 % More than 90 % is in use.",
				"Half £10.00 £0.00 £2.00 £3.00 £5.00 50 % ",
				"Three quarters £10.00 £1.50 £3.00 £3.00 £2.50 75 % More than 75 % is in use.");
		assertThat(funds.bars().getFirst().marks()).containsExactly(75, 90);
		assertThat(new String(funds.csv(), StandardCharsets.UTF_8)).contains("\r\n\"'=HYPERLINK(\"\"x\"\")\",10.00,");
	}

	@Test
	void anAddressOfAReportLeadsToItAndNoOtherDoes() {
		for (Report.Kind kind : Report.Kind.values()) {
			assertThat(Report.Kind.of(kind.slug())).isEqualTo(kind);
		}
		assertThat(Report.Kind.of("../../etc")).isNull();
	}

	private void sent(int times, String day, Outcome outcome, @Nullable String nation) {
		boolean approved = outcome == Outcome.APPROVED;
		for (int time = 0; time < times; time++) {
			this.all.add(new Counted(LocalDate.parse(day), outcome, nation, approved ? (Long) 3L : null, null,
					approved ? Money.gbp(100_00) : null, approved ? (Integer) 4 : null,
					approved ? List.of("RULES_MET") : List.of()));
		}
	}

	private PeopleReports people() {
		return new PeopleReports(this.all, LocalDate.parse("2026-03-31"), 5, words());
	}

	private static Wording words() {
		var messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/grants");
		messages.setDefaultEncoding("UTF-8");
		return new Wording(messages);
	}

	private static FundView fund(String name, long allocated, long available, String currency, String opens) {
		Currency unit = Currency.getInstance(currency);
		long used = allocated - available;
		long committed = Math.min(used, 300) - ((used == 500) ? 100 : 0);
		long reserved = Math.min(used - committed, 300);
		return new FundView(new UUID(0, 1), name, LocalDate.parse(opens),
				LocalDate.parse(opens).plusYears(1).minusDays(1), new Money(allocated, unit),
				new Money(available, unit), new Money(reserved, unit), new Money(committed, unit),
				new Money(used - committed - reserved, unit), (int) (used * 100 / allocated));
	}

	private static List<String> rows(Report report) {
		return report.rows().stream().map((row) -> String.join(" ", row.stream().map(Cell::text).toList())).toList();
	}

}
