package org.alongside.grants;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@GrantsOnMySql
class GrantsReportPagesTests extends GrantsVisits {

	private static final List<String> REPORTS = List.of("sent", "outcomes", "decision-days", "payment-days",
			"funds-gbp", "funds-eur", "given", "declined", "nations", "visits");

	GrantsReportPagesTests(MockMvcTester mvc, JdbcClient database) {
		super(mvc, database);
	}

	@Test
	void aManagerSeesHowItGoesAndTakesEachTableAlong() {
		UUID manager = person();
		approved(person(), "80", openFund("=Reported(fund)", "1000"), person(), person());

		assertThat(get("/grants/staff/reports", manager, "MANAGER")).hasStatusOk()
			.bodyText()
			.contains("How the grants go", "Applications, by month", "<svg aria-hidden=\"true\"", "=Reported(fund)",
					"8 % in use, £920.00 left of £1,000.00.")
			.doesNotContain("Ada Example", "Someone", "PG-");
		for (String report : REPORTS) {
			var file = get("/grants/staff/reports/" + report + ".csv", manager, "MANAGER");
			assertThat(file).as(report)
				.hasStatusOk()
				.hasHeader("Content-Type", "text/csv;charset=UTF-8")
				.hasHeader("X-Content-Type-Options", "nosniff");
			assertThat(file.getResponse().getHeader("Content-Disposition"))
				.matches("attachment; filename=\"grants-" + report + "-\\d{4}\\.csv\"");
		}
		assertThat(text("/grants/staff/reports/funds-gbp.csv", manager)).contains("\"'=Reported(fund)\",1000.00,0.00,");
		assertThat(this.database
			.sql("SELECT COUNT(*) FROM audit WHERE action = 'report.downloaded' AND actor_id = UUID_TO_BIN(?)")
			.param(manager.toString())
			.query(Integer.class)
			.single()).isEqualTo(REPORTS.size() + 1);
	}

	@Test
	void aVisitIsCountedWithoutOpeningWhatAFamilyWrote() {
		UUID family = person();
		String address = sent(family);

		assertThat(one("SELECT visits FROM grant_application WHERE id = UUID_TO_BIN(?)", id(address))).isEqualTo("6");
		post(address + "/withdraw", family, "MEMBER");
	}

	@Test
	void whoMayNotSeeThemDoesNot() {
		for (String page : List.of("", "/sent.csv")) {
			assertThat(get("/grants/staff/reports" + page, person())).hasStatus(403);
			assertThat(get("/grants/staff/reports" + page, person(), "GRANTS_OFFICER")).hasStatus(403);
			assertThat(get("/grants/staff/reports" + page, person(), "FINANCE")).hasStatusOk();
		}
		assertThat(get("/grants/staff/reports/passwords.csv", person(), "MANAGER")).hasStatus(404);
		assertThat(get("/grants/staff/home-part", person(), "MANAGER")).bodyText().contains("Reports and figures");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1999", "2999", "x", "-1", "%00", "20262026202620262026" })
	void aYearThatIsNoneIsThisOne(String year) {
		assertThat(get("/grants/staff/reports?year=" + year, person(), "MANAGER")).hasStatusOk()
			.bodyText()
			.contains(">" + today().getYear() + "<");
	}

	private String text(String uri, UUID manager) {
		return new String(get(uri, manager, "MANAGER").getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
