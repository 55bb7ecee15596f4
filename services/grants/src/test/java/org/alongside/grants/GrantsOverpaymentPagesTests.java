package org.alongside.grants;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@GrantsOnMySql
class GrantsOverpaymentPagesTests extends GrantsVisits {

	private static final String DEBTS = "/grants/staff/overpayments";

	GrantsOverpaymentPagesTests(MockMvcTester mvc, JdbcClient database) {
		super(mvc, database);
	}

	@Test
	void oneNotesAnotherConfirmsTheFamilyReadsItAndMayAnswer() {
		UUID family = person();
		UUID officer = person();
		UUID finance = person();
		Paid paid = paid(family, "100", "Noted and confirmed", officer);
		UUID noter = person();
		String debt = overpaid(paid.payment(), "40", noter);
		String page = paid.address() + "/overpaid";

		assertThat(location(get(page, family))).isEqualTo(paid.address() + "/status");
		assertThat(told(paid.address())).doesNotContain("grants.overpayment-found.v1");
		assertThat(step(debt, "confirm", noter)).bodyText().contains("You noted this, so another person must do it");
		assertThat(step(debt, "confirm", officer)).bodyText().contains("You had a hand in this grant");
		assertThat(step(debt, "confirm", family)).bodyText().contains("You had a hand in this grant");
		assertThat(post(debt + "/confirm", finance, "FINANCE", "version", "0")).bodyText()
			.contains("Say whether you have an interest");
		assertThat(get(debt + "/confirm", finance, "FINANCE")).hasStatusOk();
		String[] press = { "version", debtVersion(debt), "conflict", "NO" };
		assertThat(location(post(debt + "/confirm", finance, "FINANCE", press))).isEqualTo(debt);
		assertThat(location(post(debt + "/confirm", finance, "FINANCE", press))).isEqualTo(debt);
		assertThat(post(debt + "/confirm", person(), "FINANCE", press)).bodyText()
			.contains("Somebody else changed this while you had it open");
		assertThat(told(paid.address())).containsOnlyOnce("grants.overpayment-found.v1");

		assertThat(get(paid.address() + "/status", family)).bodyText().contains("Something was paid too much");
		assertThat(get(page, family)).hasStatusOk()
			.bodyText()
			.contains("£40.00 of " + reference(paid.address()), "a journey that was not made",
					"One journey was not made", "You are not in trouble", "08-99-99".replace("-", ""),
					one("SELECT reference FROM debt WHERE id = UUID_TO_BIN(?)", id(debt)));
		assertThat(get(page, person())).hasStatus(404);
		String answer = page + "/" + id(debt) + "/answer";
		assertThat(get(answer, person())).hasStatus(404);
		assertThat(get(page + "/" + person() + "/answer", family)).hasStatus(404);
		assertThat(get(answer, family)).hasStatusOk();
		assertThat(post(answer, family, "MEMBER")).bodyText().contains("Choose what it is", "Tell us a little more");
		assertThat(post(answer, family, "MEMBER", "question", "HARD", "words", "x".repeat(1001))).bodyText()
			.contains("1,000");
		String[] words = { "question", "NOT_RIGHT", "words", "We did go there" };
		assertThat(location(post(answer, family, "MEMBER", words))).isEqualTo(page);
		assertThat(location(post(answer, family, "MEMBER", words))).isEqualTo(page);
		assertThat(get(page, family)).bodyText().contains("We did go there", "until a person here has answered you");
		assertThat(get(debt, finance, "FINANCE")).bodyText()
			.contains("The family says: it is not right", "We did go there", "Answer the family");
		assertThat(step(debt, "answer", noter, "words", "It stands")).bodyText().contains("You noted this");
		assertThat(step(debt, "answer", finance)).bodyText().contains("Write what we answer");
		assertThat(location(step(debt, "answer", finance, "words", "We looked: it stands"))).isEqualTo(debt);
		assertThat(get(page, family)).bodyText().contains("We looked: it stands");
		assertThat(told(paid.address())).containsOnlyOnce("grants.overpayment-changed.v1");

		assertThat(step(debt, "write-off", finance)).bodyText().contains("Choose a reason");
		assertThat(step(debt, "write-off", noter, "reason", "HARDSHIP")).bodyText().contains("You noted this");
		assertThat(location(step(debt, "write-off", finance, "reason", "HARDSHIP"))).isEqualTo(debt);
		assertThat(get(page, family)).bodyText().contains("We do not ask for the other £40.00 any more");
		assertThat(get(debt, finance, "FINANCE")).bodyText().contains("It would be too hard for the family");
		assertThat(audited(debt)).containsSubsequence("overpayment.raised", "overpayment.confirm",
				"overpayment.question", "overpayment.answer", "overpayment.write-off");
	}

	@Test
	void whatIsPaidBackCountsOnceAndMoreThanIsOwedIsRefused() {
		UUID family = person();
		Paid paid = paid(family, "100", "Paid back", person());
		String older = inDebt(paid.payment(), "30");
		String younger = inDebt(paid.payment(), "20");
		UUID finance = person();
		String line = "STATEMENT-" + id(older);
		String[] some = with(day("receivedOn", today()), "amount", "35", "bankReference", line);

		assertThat(get(older + "/receive", finance, "FINANCE")).hasStatusOk();
		assertThat(step(older, "receive", finance)).bodyText()
			.contains("Enter the day on which it came in", "Enter the bank’s own id of it");
		assertThat(step(older, "receive", finance,
				with(day("receivedOn", today().plusDays(2)), "amount", "1", "bankReference", "x")))
			.bodyText()
			.contains("not after today");
		assertThat(step(older, "receive", finance,
				with(day("receivedOn", today()), "amount", "50.01", "bankReference", line)))
			.bodyText()
			.contains("more than this family owes in this currency: £50.00");
		assertThat(location(step(older, "receive", finance, some))).isEqualTo(older);
		assertThat(location(step(older, "receive", finance, some))).isEqualTo(older);
		assertThat(
				step(older, "receive", finance, with(day("receivedOn", today()), "amount", "1", "bankReference", line)))
			.bodyText()
			.contains("was noted before, with another sum");
		assertThat(debtStatus(older)).isEqualTo("RECOVERED");
		assertThat(sumsOf(younger)).containsExactly(15_00L, 0L, 5_00L, 0L);
		assertThat(get(paid.address() + "/overpaid", family)).bodyText()
			.contains("Put right. Thank you.", "You paid back £30.00", "You paid back £5.00");
		assertThat(told(paid.address())).containsOnlyOnce("grants.overpayment-changed.v1");
		assertThat(get(older, finance, "FINANCE")).bodyText().contains("£30.00 was paid back (" + line);
	}

	@Test
	void noMoreIsAskedBackThanWasPaidAndTheSamePressNotesOne() {
		Paid paid = paid(person(), "100", "Not more than paid", person());
		UUID officer = person();
		overpaid(paid.payment(), "60", officer);
		String debt = person().toString();
		String[] press = { "debt", debt, "payment", paid.payment(), "amount", "40.01", "reason", "OTHER", "words",
				"Too much", "conflict", "NO" };

		assertThat(get(DEBTS + "/new?payment=" + paid.payment(), officer, "GRANTS_OFFICER")).hasStatusOk();
		assertThat(post(DEBTS + "/new", officer, "GRANTS_OFFICER", press)).bodyText()
			.contains("more than was paid and is not asked back already: £40.00", "Too much");
		press[5] = "40";
		assertThat(location(post(DEBTS + "/new", officer, "GRANTS_OFFICER", press))).isEqualTo(DEBTS + "/" + debt);
		assertThat(location(post(DEBTS + "/new", officer, "GRANTS_OFFICER", press))).isEqualTo(DEBTS + "/" + debt);
		for (String wrong : List.of("", "0", "-1", "12.345", "abc", "1e9", "999999999999")) {
			press[5] = wrong;
			assertThat(post(DEBTS + "/new", officer, "GRANTS_OFFICER", press)).as(wrong)
				.hasStatusOk()
				.bodyText()
				.contains("<title>Error:");
		}
		assertThat(post(DEBTS + "/new", officer, "GRANTS_OFFICER", "payment", paid.payment(), "debt", debt, "words",
				"x".repeat(5000)))
			.hasStatusOk()
			.bodyText()
			.contains("Choose a reason");
		assertThat(get(DEBTS + "/of/" + id(paid.address()), officer, "GRANTS_OFFICER")).hasStatusOk()
			.bodyText()
			.contains("£60.00", "£40.00");
		assertThat(location(step(DEBTS + "/" + debt, "drop", person(), "reason", "NOT_OWED")))
			.isEqualTo(DEBTS + "/" + debt);
		assertThat(debtStatus(DEBTS + "/" + debt)).isEqualTo("DROPPED");
		assertThat(told(paid.address())).doesNotContain("grants.overpayment-found.v1");
	}

	@Test
	void whatHasNotArrivedIsNotTooMuchAndWhoeverAppliedNotesNothing() {
		UUID family = person();
		UUID officer = person();
		String waiting = payment(approved(family, "50", openFund("Not arrived", "100"), person(), person()));
		String[] press = { "debt", person().toString(), "payment", waiting, "amount", "1", "reason", "OTHER", "words",
				"x", "conflict", "NO" };

		assertThat(post(DEBTS + "/new", officer, "GRANTS_OFFICER", press)).bodyText()
			.contains("This payment has not arrived");
		assertThat(post(DEBTS + "/new", family, "GRANTS_OFFICER", press)).bodyText()
			.contains("You cannot decide your own application");
		press[11] = "YES";
		assertThat(post(DEBTS + "/new", officer, "GRANTS_OFFICER", press)).bodyText()
			.contains("You have told us that you have an interest");
		press[11] = "NO";
		assertThat(post(DEBTS + "/new", officer, "GRANTS_OFFICER", press)).bodyText()
			.contains("You have told us that you have an interest");
	}

	@Test
	void whoHasDiedIsWrittenToNoMoreAndItIsGivenUp() {
		UUID family = person();
		Paid paid = paid(family, "100", "Has died", person());
		String raised = overpaid(paid.payment(), "10", person());
		String debt = inDebt(paid.payment(), "40");
		this.database.sql("""
				INSERT INTO applicant (member_id, told_at, died_at, version) VALUES (UUID_TO_BIN(?), NOW(6), NOW(6), 0)
				ON DUPLICATE KEY UPDATE died_at = NOW(6)""").param(family.toString()).update();
		UUID finance = person();

		assertThat(get(debt, finance, "FINANCE")).bodyText().contains("this person has died");
		assertThat(get(DEBTS + "?after=" + before(debt), finance, "FINANCE")).bodyText()
			.contains("Has died: give it up");
		assertThat(step(raised, "confirm", finance)).bodyText().contains("this person has died");
		assertThat(location(step(debt, "write-off", finance, "reason", "DIED"))).isEqualTo(debt);
		assertThat(told(paid.address())).containsOnlyOnce("grants.overpayment-found.v1")
			.doesNotContain("grants.overpayment-changed.v1");
	}

	@Test
	void aClaimIsNotApprovedByRulesAloneWhileSomethingIsOpen() {
		UUID family = person();
		UUID officer = person();
		String address = awarded(family, "400", openFund("Owes and claims", "500"), person());
		String first = claimed(address, family, "30", today().minusDays(3));
		answered(first, officer);
		paid(first, person());
		String clean = claimed(address, family, "30", today().minusDays(8));
		assertThat(claimStatus(clean)).isEqualTo("PAYABLE");
		String debt = inDebt(one("SELECT BIN_TO_UUID(id) FROM payment WHERE claim_id = UUID_TO_BIN(?)", id(first)),
				"5");

		String looked = claimed(address, family, "30", today().minusDays(14));

		assertThat(claimStatus(looked)).isEqualTo("PENDING");
		assertThat(get("/grants/staff/claims/" + id(looked), officer, "GRANTS_OFFICER")).bodyText()
			.contains("The family was paid too much before, and £5.00 of it is open", "the same answer");
		assertThat(get("/grants/staff/applications/" + id(address), officer, "GRANTS_OFFICER")).bodyText()
			.contains("This family was paid too much before, and £5.00 of it is open");
		assertThat(get(looked, family)).bodyText().contains("Something that we paid you too much is still open");
		step(debt, "write-off", person(), "reason", "SMALL");
		assertThat(claimStatus(claimed(address, family, "30", today().minusDays(20)))).isEqualTo("PAYABLE");
	}

	@Test
	void eachStepIsForItsRolesAndWhatIsNotThereIsNotThere() {
		Paid paid = paid(person(), "100", "Doors of debts", person());
		String debt = overpaid(paid.payment(), "10", person());

		for (String role : List.of("MEMBER", "ADMINISTRATOR", "PEER_COORDINATOR")) {
			assertThat(get(DEBTS, person(), role)).as(role).hasStatus(403);
			assertThat(get(debt, person(), role)).as(role).hasStatus(403);
			assertThat(post(debt + "/confirm", person(), role)).as(role).hasStatus(403);
			assertThat(get(DEBTS + "/new?payment=" + paid.payment(), person(), role)).as(role).hasStatus(403);
		}
		for (String step : List.of("confirm", "answer", "receive", "write-off")) {
			assertThat(get(debt + "/" + step, person(), "GRANTS_OFFICER")).as(step).hasStatus(403);
			assertThat(post(debt + "/" + step, person(), "GRANTS_APPROVER")).as(step).hasStatus(403);
		}
		assertThat(post(debt + "/receive", person(), "MANAGER")).hasStatus(403);
		assertThat(get(DEBTS + "/new?payment=" + paid.payment(), person(), "GRANTS_APPROVER")).hasStatus(403);
		UUID finance = person();
		assertThat(location(get(debt + "/receive", finance, "FINANCE"))).isEqualTo(debt);
		assertThat(get(debt + "/question", finance, "FINANCE")).hasStatus(404);
		assertThat(get(debt + "/deduct", finance, "FINANCE")).hasStatus(404);
		assertThat(get(debt + "/nonsense", finance, "FINANCE")).hasStatus(404);
		assertThat(get(DEBTS + "/" + person(), finance, "FINANCE")).hasStatus(404);
		assertThat(get(DEBTS + "/x", finance, "FINANCE")).hasStatus(404);
		assertThat(get(DEBTS + "/new", finance, "FINANCE")).hasStatus(404);
		assertThat(get(DEBTS + "/new?payment=" + person(), finance, "FINANCE")).hasStatus(404);
		assertThat(get(DEBTS + "/new?claim=" + person(), finance, "FINANCE")).hasStatus(404);
		assertThat(get(DEBTS + "?currency=EUR", finance, "FINANCE")).hasStatusOk();
		assertThat(get(DEBTS + "?currency=nonsense", finance, "FINANCE")).hasStatusOk();
	}

	@Test
	void aManagerSeesWhatWasRaisedGotBackAndGivenUpByQuarter() {
		Paid paid = paid(person(), "100", "Reported debts", person());
		String debt = inDebt(paid.payment(), "40");
		step(debt, "receive", person(),
				with(day("receivedOn", today()), "amount", "10", "bankReference", "REPORT-" + id(debt)));
		step(debt, "write-off", person(), "reason", "SMALL");

		assertThat(get("/grants/staff/reports", person(), "MANAGER")).hasStatusOk()
			.bodyText()
			.contains("Paid too much, in pounds", "came back");
		assertThat(get("/grants/staff/reports/overpaid-gbp.csv", person(), "MANAGER")).hasStatusOk()
			.bodyText()
			.contains("Quarter,How many,Too much,Came back,Given up");
		assertThat(get("/grants/staff/reports/overpaid-eur.csv", person(), "MANAGER")).hasStatusOk();
	}

	private Paid paid(UUID family, String amount, String fund, UUID officer) {
		String address = approved(family, amount, openFund(fund, "1000"), officer, person());
		UUID finance = person();
		String run = "/grants/staff/payments/runs/" + person();
		post("/grants/staff/payments/runs", finance, "FINANCE", "run", id(run), "currency", "GBP", "payments",
				payment(address));
		post(run + "/prepare", finance, "FINANCE", with(day("paysOn", payDay()), "version", runVersion(run)));
		post(run + "/approve", person(), "MANAGER", "version", runVersion(run));
		post(run + "/file", finance, "FINANCE");
		post(run + "/send", finance, "FINANCE");
		post(run + "/accept-the-rest", finance, "FINANCE");
		assertThat(runStatus(run)).isEqualTo("RECONCILED");
		return new Paid(address, payment(address));
	}

	/** The id of what stands before a debt in the list; none of it is needed to exist. */
	private String before(String debt) {
		UUID id = UUID.fromString(id(debt));
		return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() - 1).toString();
	}

	private List<String> audited(String debt) {
		return this.database.sql(
				"SELECT action FROM audit WHERE subject_type = 'overpayment' AND subject_id = UUID_TO_BIN(?) ORDER BY id")
			.param(id(debt))
			.query((row, _) -> row.getString(1))
			.list();
	}

	record Paid(String address, String payment) {
	}

}
