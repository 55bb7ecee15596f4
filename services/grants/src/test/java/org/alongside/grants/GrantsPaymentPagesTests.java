package org.alongside.grants;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@GrantsOnMySql
class GrantsPaymentPagesTests extends GrantsVisits {

	private static final String RUNS = "/grants/staff/payments/runs/";

	GrantsPaymentPagesTests(MockMvcTester mvc, JdbcClient database) {
		super(mvc, database);
	}

	@Test
	void onePreparesAnotherApprovesAndTheFileHasWhatTheLedgerHas() {
		UUID family = person();
		UUID finance = person();
		String grant = approved(family, "80", openFund("Paid by hand", "500"), person(), person());
		String run = started(finance, grant);

		assertThat(get(run, finance, "FINANCE")).hasStatusOk()
			.bodyText()
			.contains(reference(grant), "£80.00 in 1 payments");
		assertThat(prepare(run, finance)).hasStatus(302);
		assertThat(get(run, finance, "FINANCE")).bodyText().contains("Ending in 78", "Fingerprint");
		assertThat(post(run + "/approve", finance, "FINANCE", "version", runVersion(run))).bodyText()
			.contains("another person must approve it");
		assertThat(location(post(run + "/approve", person(), "MANAGER", "version", runVersion(run)))).isEqualTo(run);
		MvcTestResult file = post(run + "/file", finance, "FINANCE", "kind", "XML");
		assertThat(file).hasStatusOk()
			.hasHeader("Cache-Control", "no-store")
			.hasHeader("X-Content-Type-Options", "nosniff");
		assertThat(file).bodyText().contains("<CtrlSum>80.00</CtrlSum>", "12345678", "309430", reference(grant));
		assertThat(post(run + "/file", finance, "FINANCE", "kind", "CSV")).bodyText()
			.contains("309430,12345678,,80.00,GBP," + reference(grant));
		assertThat(location(post(run + "/send", finance, "FINANCE"))).isEqualTo(run);
		assertThat(location(post(run + "/send", finance, "FINANCE"))).isEqualTo(run);
		assertThat(get(grant + "/status", family)).bodyText().contains("£80.00 is on its way", "ending in 78");
		assertThat(location(post(run + "/accept-the-rest", finance, "FINANCE"))).isEqualTo(run);
		assertThat(runStatus(run)).isEqualTo("RECONCILED");
		assertThat(told(grant)).containsOnlyOnce("grants.payment-sent.v1");
		assertThat(get("/grants/staff/payments", finance, "FINANCE")).hasStatusOk();
		assertThat(this.database.sql(
				"SELECT action FROM audit WHERE subject_type = 'payment-run' AND subject_id = UUID_TO_BIN(?) ORDER BY id")
			.param(id(run))
			.query(String.class)
			.list()).containsExactly("run.started", "run.prepared", "run.approved", "run.fetched", "run.fetched",
					"run.sent", "run.reconciled");
	}

	@Test
	void aWeekendAPastDayAndNoDayAreRefusedBesideTheField() {
		UUID finance = person();
		String run = started(finance, approved(person(), "10", openFund("Days", "500"), person(), person()));
		var sunday = today().with(TemporalAdjusters.next(DayOfWeek.SUNDAY));

		assertThat(post(run + "/prepare", finance, "FINANCE", with(day("paysOn", sunday), "version", runVersion(run))))
			.bodyText()
			.contains("Banks do not pay at weekends", "value=\"" + sunday.getYear() + "\"");
		for (var wrong : List.of(today().minusDays(1), today().plusDays(31))) {
			assertThat(
					post(run + "/prepare", finance, "FINANCE", with(day("paysOn", wrong), "version", runVersion(run))))
				.bodyText()
				.contains("Choose a day from today to 30 days ahead");
		}
		assertThat(post(run + "/prepare", finance, "FINANCE", "version", runVersion(run))).bodyText()
			.contains("Enter the day on which the bank should pay");
		assertThat(post(run + "/prepare", finance, "FINANCE", with(day("paysOn", payDay()), "version", "not a number")))
			.hasStatusOk();
		assertThat(runStatus(run)).isEqualTo("DRAFT");
	}

	@Test
	void aStaleScreenLosesPolitely() {
		UUID finance = person();
		String run = started(finance, approved(person(), "10", openFund("Stale", "500"), person(), person()));
		String opened = runVersion(run);
		prepare(run, finance);
		post(run + "/give-back", person(), "MANAGER", "version", runVersion(run));

		assertThat(post(run + "/prepare", finance, "FINANCE", with(day("paysOn", payDay()), "version", opened)))
			.bodyText()
			.contains("Somebody else changed this run");
		assertThat(post(run + "/approve", person(), "MANAGER", "version", opened)).bodyText()
			.contains("Somebody else changed this run");
		assertThat(runStatus(run)).isEqualTo("DRAFT");
	}

	@Test
	void aRunOfNothingStartsNotAndTheSamePressStartsOne() {
		UUID finance = person();
		String grant = approved(person(), "10", openFund("Once", "500"), person(), person());
		String id = person().toString();
		String[] press = { "run", id, "currency", "GBP", "payments", payment(grant) };

		assertThat(get("/grants/staff/payments/new?currency=GBP", finance, "FINANCE")).hasStatusOk()
			.bodyText()
			.contains(reference(grant));
		assertThat(
				post("/grants/staff/payments/runs", finance, "FINANCE", "run", person().toString(), "currency", "GBP"))
			.bodyText()
			.contains("Choose at least one payment");
		assertThat(post("/grants/staff/payments/runs", finance, "FINANCE", "run", "x", "currency", "GBP"))
			.hasStatus(302);
		assertThat(location(post("/grants/staff/payments/runs", finance, "FINANCE", press))).isEqualTo(RUNS + id);
		assertThat(location(post("/grants/staff/payments/runs", finance, "FINANCE", press))).isEqualTo(RUNS + id);
		press[1] = person().toString();
		assertThat(post("/grants/staff/payments/runs", finance, "FINANCE", press)).bodyText()
			.contains("is in another run by now");
		press[3] = "EUR";
		assertThat(post("/grants/staff/payments/runs", finance, "FINANCE", press)).bodyText()
			.contains("is in another run by now");
	}

	@Test
	void aPaymentIsTakenOutAndItsFamilyAskedForAnotherAccount() {
		UUID family = person();
		UUID finance = person();
		String grant = approved(family, "10", openFund("Taken out", "500"), person(), person());
		String run = started(finance, grant);
		String line = RUNS + id(run) + "/lines/"
				+ one("SELECT BIN_TO_UUID(id) FROM payment_line WHERE run_id = UUID_TO_BIN(?)", id(run));

		assertThat(get(line + "/take-out", finance, "FINANCE")).hasStatusOk();
		assertThat(location(post(line + "/take-out", finance, "FINANCE", "ask", "true"))).isEqualTo(run);
		assertThat(location(post(line + "/take-out", finance, "FINANCE", "ask", "true"))).isEqualTo(run);
		assertThat(told(grant)).containsOnlyOnce("grants.payment-returned.v1");
		assertThat(get(grant + "/status", family)).bodyText().contains("in the currency of the grant");
		assertThat(prepare(run, finance)).bodyText().contains("Choose at least one payment");
		assertThat(get(run + "/cancel", finance, "FINANCE")).hasStatusOk();
		assertThat(location(post(run + "/cancel", finance, "FINANCE"))).isEqualTo(run);
	}

	@Test
	void aReasonIsAskedForWhenMoneyComesBack() {
		UUID finance = person();
		String run = started(finance, approved(person(), "10", openFund("Reasons", "500"), person(), person()));
		prepare(run, finance);
		post(run + "/approve", person(), "MANAGER", "version", runVersion(run));
		assertThat(post(run + "/send", finance, "FINANCE")).hasStatus(409)
			.bodyText()
			.contains("Nobody has fetched the file");
		post(run + "/file", finance, "FINANCE");
		post(run + "/send", finance, "FINANCE");
		String line = run + "/lines/"
				+ one("SELECT BIN_TO_UUID(id) FROM payment_line WHERE run_id = UUID_TO_BIN(?)", id(run));

		assertThat(get(line + "/return", finance, "FINANCE")).hasStatusOk();
		assertThat(post(line + "/return", finance, "FINANCE")).bodyText().contains("Choose what the bank says");
		assertThat(post(line + "/return", finance, "FINANCE", "reason", "OTHER_CURRENCY")).bodyText()
			.contains("Choose what the bank says");
		assertThat(location(post(line + "/return", finance, "FINANCE", "reason", "ACCOUNT_WRONG"))).isEqualTo(run);
		assertThat(runStatus(run)).isEqualTo("RECONCILED");
		assertThat(get(run, finance, "FINANCE")).bodyText().contains("The account number is wrong (AC01)");
	}

	@Test
	void payingIsFinancesAffairAndWhatIsNotThereIsNotThere() {
		UUID finance = person();
		String run = started(finance, approved(person(), "10", openFund("Doors", "500"), person(), person()));

		for (String role : List.of("MEMBER", "GRANTS_OFFICER", "GRANTS_APPROVER", "ADMINISTRATOR")) {
			assertThat(get("/grants/staff/payments", person(), role)).as(role).hasStatus(403);
			assertThat(get(run, person(), role)).as(role).hasStatus(403);
			assertThat(post(run + "/approve", person(), role, "version", "0")).as(role).hasStatus(403);
		}
		for (String step : List.of("/prepare", "/file", "/send", "/cancel", "/accept-the-rest")) {
			assertThat(post(run + step, person(), "MANAGER")).as(step).hasStatus(403);
		}
		assertThat(get(RUNS + person(), finance, "FINANCE")).hasStatus(404);
		assertThat(get(RUNS + "x", finance, "FINANCE")).hasStatus(404);
		assertThat(get(run + "/lines/" + person() + "/return", finance, "FINANCE")).hasStatus(404);
		assertThat(get("/grants/staff/payments?before=nonsense", finance, "FINANCE")).hasStatusOk();
	}

	private String started(UUID finance, String grant) {
		String run = person().toString();
		assertThat(location(post("/grants/staff/payments/runs", finance, "FINANCE", "run", run, "currency", "GBP",
				"payments", payment(grant))))
			.isEqualTo(RUNS + run);
		return RUNS + run;
	}

	private MvcTestResult prepare(String run, UUID finance) {
		return post(run + "/prepare", finance, "FINANCE", with(day("paysOn", payDay()), "version", runVersion(run)));
	}

}
