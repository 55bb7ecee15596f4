package org.alongside.grants;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@GrantsOnMySql
class GrantsClaimPagesTests extends GrantsVisits {

	private final List<ScheduledTaskHolder> schedules;

	GrantsClaimPagesTests(MockMvcTester mvc, JdbcClient database, List<ScheduledTaskHolder> schedules) {
		super(mvc, database);
		this.schedules = schedules;
	}

	@Test
	void aFirstClaimIsLookedAtAndItsRepeatIsApprovedByRule() {
		UUID family = person();
		UUID officer = person();
		String fund = openFund("Repeated", "500");
		String address = awarded(family, "216", fund, person());

		assertThat(get(address + "/status", family)).bodyText()
			.contains("£216.00 for 6 return journeys, 2 a week", "£216.00 is left", "You have not claimed yet");
		assertThat(get(address + "/claim", family)).hasStatusOk().bodyText().contains("value=\"36.00\"");
		String first = claimed(address, family, "38", today().minusDays(9));
		assertThat(claimStatus(first)).isEqualTo("PENDING");
		assertThat(get(first, family)).bodyText().contains("It is your first claim");
		assertThat(get("/grants/staff/claims", officer, "GRANTS_OFFICER")).hasStatusOk();
		assertThat(get("/grants/staff/claims/" + id(first), officer, "GRANTS_OFFICER")).bodyText()
			.contains("No claim against this award was approved before", "the same answer");
		answered(first, officer);

		assertThat(get(address + "/claim", family)).bodyText()
			.contains("value=\"38.00\"", "You have claimed for:")
			.doesNotContain("value=\"" + today().minusDays(9) + "\"");
		String repeat = claimed(address, family, "41.80", today().minusDays(1));
		assertThat(claimStatus(repeat)).isEqualTo("PAYABLE");
		assertThat(get(repeat, family)).bodyText().contains("We pay you £41.80");
		assertThat(claimStatus(claimed(address, family, "45.99", today()))).isEqualTo("PENDING");
		assertThat(told(address)).filteredOn("grants.claim-approved.v1"::equals).hasSize(2);
		assertThat(award(address)).containsExactly(216_00L - 125_79, 45_99L, 79_80L, 0L);
		assertThat(potsOf(fund)).containsExactly(284_00L, 216_00L, 0L, 0L);
	}

	@Test
	void eachJourneyIsAnsweredByItselfInOneSittingOrTwo() {
		UUID family = person();
		UUID officer = person();
		String address = awarded(family, "216", openFund("By line", "500"), person());
		String claim = claimed(address, family, "30", today().minusDays(3), today().minusDays(2), today().minusDays(1));
		List<String> lines = lines(claim);

		answerLine(claim, lines.get(0), officer, "choice", "PAY");
		answerLine(claim, lines.get(1), officer, "choice", "REFUSE", "reason", "CLAIMED_TWICE", "words",
				"See your claim of May");
		assertThat(claimStatus(claim)).isEqualTo("CHECKED");
		assertThat(get(claim, family)).bodyText()
			.contains("we can pay £30.00", "We have paid for this day already", "See your claim of May",
					"not looked at yet");
		assertThat(told(address)).doesNotContain("grants.claim-approved.v1");
		answerLine(claim, lines.get(2), person(), "choice", "LESS", "amount", "12.50", "reason", "COST_TOO_HIGH");

		assertThat(claimStatus(claim)).isEqualTo("PAYABLE");
		assertThat(one("SELECT minor FROM payment WHERE claim_id = UUID_TO_BIN(?)", id(claim))).isEqualTo("4250");
		assertThat(get(claim, family)).bodyText().contains("We pay you £42.50", "we pay £12.50", "we cannot pay");
		assertThat(award(address)).containsExactly(216_00L - 42_50, 0L, 42_50L, 0L);
	}

	@Test
	void whatIsRefusedAltogetherIsToldAndCanBeClaimedAgain() {
		UUID family = person();
		String address = awarded(family, "100", openFund("Refused", "500"), person());
		String claim = claimed(address, family, "30", today());

		answer(claim, person(), "choice", "REFUSE", "reason", "NOT_CLEAR");

		assertThat(claimStatus(claim)).isEqualTo("REFUSED");
		assertThat(told(address)).containsOnlyOnce("grants.claim-refused.v1");
		assertThat(award(address)).containsExactly(100_00L, 0L, 0L, 0L);
		assertThat(get(address + "/claim", family)).bodyText().contains("value=\"" + today() + "\"");
	}

	@Test
	void whatIsTypedWrongIsSaidBesideItsFieldAndKept() {
		UUID family = person();
		String address = awarded(family, "100", openFund("Typed wrong", "500"), person());
		String page = address + "/claim";
		UUID claim = person();

		assertThat(post(page, family, "MEMBER", claim(claim, "12"))).bodyText().contains("Tick at least one day");
		assertThat(post(page, family, "MEMBER", claim(claim, "many", today()))).bodyText()
			.contains("value=\"many\"", "checked=\"checked\"");
		assertThat(post(page, family, "MEMBER", claim(claim, "", today()))).hasStatusOk();
		assertThat(post(page, family, "MEMBER", claim(claim, "100.01", today()))).bodyText()
			.contains("£100.00 is left of your plan");
		assertThat(post(page, family, "MEMBER", claim(claim, "1", today().plusDays(1)))).bodyText()
			.contains("Claim for a journey when you have made it");
		assertThat(post(page, family, "MEMBER", claim(claim, "1", today().minusDays(400)))).bodyText()
			.contains("more than a year ago");
		assertThat(post(page, family, "MEMBER",
				with(claim(claim, "1"), "otherDay.day", "31", "otherDay.month", "2", "otherDay.year", "2026")))
			.hasStatusOk();
		assertThat(post(page, family, "MEMBER", with(claim(claim, "1", today()), day("otherDay", today())))).bodyText()
			.contains("claimed for one of these days already");
		assertThat(post(page, family, "MEMBER", with(claim(claim, "1"), "made", "x"))).hasStatusOk();
		assertThat(post(page, family, "MEMBER", with(claim(claim, "1"), "made[300]", "x"))).hasStatus(400);
		assertThat(post(page, family, "MEMBER", "made", "x")).hasStatus(302);
		assertThat(post(page, family, "MEMBER", "claim", "not an id", "cost", "1")).hasStatus(302);
		assertThat(award(address)).containsExactly(100_00L, 0L, 0L, 0L);
	}

	@Test
	void eachJourneyMayHaveItsOwnPrice() {
		UUID family = person();
		String address = awarded(family, "100", openFund("Own price", "500"), person());
		UUID claim = person();
		LocalDate before = today().minusDays(1);

		assertThat(post(address + "/claim/each", family, "MEMBER", claim(claim, "12", before, today()))).hasStatusOk()
			.bodyText()
			.contains("id=\"costs0\"", "id=\"costs1\"", "value=\"12\"");
		String[] each = with(claim(claim, "12", before, today()), "each", "true", "costs", "1,x", "costs", "20",
				"costs", "");
		assertThat(post(address + "/claim", family, "MEMBER", each)).bodyText().contains("value=\"1,x\"");
		each[each.length - 5] = "10.50";
		assertThat(location(post(address + "/claim", family, "MEMBER", each))).isEqualTo(address + "/status");
		assertThat(location(post(address + "/claim", family, "MEMBER", each))).isEqualTo(address + "/status");
		assertThat(award(address)).containsExactly(69_50L, 30_50L, 0L, 0L);
	}

	@Test
	void somebodyElsesPlanAndClaimAreNotThere() {
		UUID family = person();
		UUID stranger = person();
		String address = awarded(family, "100", openFund("Not theirs", "500"), person());
		String claim = claimed(address, family, "30", today());
		String other = awarded(stranger, "100", openFund("Theirs", "500"), person());

		for (String page : List.of(address + "/claim", address + "/plan-done", claim)) {
			assertThat(get(page, stranger)).hasStatus(404);
		}
		assertThat(post(address + "/claim", stranger, "MEMBER", claim(person(), "1", today()))).hasStatus(404);
		assertThat(post(address + "/plan-done", stranger, "MEMBER")).hasStatus(404);
		assertThat(post(other + "/claim", stranger, "MEMBER", claim(UUID.fromString(id(claim)), "1", today())))
			.hasStatus(404);
		assertThat(get(address.replace(id(address), person().toString()) + "/claim", family)).hasStatus(404);
		assertThat(get("/grants/staff/claims/" + person(), person(), "GRANTS_OFFICER")).hasStatus(404);
		assertThat(get("/grants/staff/claims", family)).hasStatus(403);
		assertThat(award(address)).containsExactly(70_00L, 30_00L, 0L, 0L);
	}

	@Test
	void whoeverAskedTypedItInOrHasAnInterestAnswersNothing() {
		UUID family = person();
		UUID friend = person();
		UUID typist = person();
		String address = awarded(family, "100", openFund("Four eyes", "500"), person());
		String claim = claimed(address, family, "30", today());
		this.database.sql("UPDATE claim SET entered_by_id = UUID_TO_BIN(?) WHERE id = UUID_TO_BIN(?)")
			.params(typist.toString(), id(claim))
			.update();

		assertThat(answer(claim, family, "choice", "PAY")).bodyText()
			.contains("You cannot decide your own application");
		assertThat(answer(claim, typist, "choice", "PAY")).bodyText().contains("You typed this claim in");
		post("/grants/staff/claims/" + id(claim) + "/pay-the-rest", friend, "GRANTS_OFFICER", "version",
				version(claim, "claim"), "conflict", "YES");
		assertThat(answer(claim, friend, "choice", "PAY")).bodyText().contains("Somebody else must decide this one");
		assertThat(claimStatus(claim)).isEqualTo("PENDING");
		UUID officer = person();
		answered(claim, officer);
		UUID run = person();
		assertThat(post("/grants/staff/payments/runs", officer, "FINANCE", "run", run.toString(), "currency", "GBP",
				"payments", one("SELECT BIN_TO_UUID(id) FROM payment WHERE claim_id = UUID_TO_BIN(?)", id(claim))))
			.bodyText()
			.contains("You had a hand in the grant");
	}

	@Test
	void anAnswerWithoutWhatItNeedsComesBackAndAStaleOneLoses() {
		UUID officer = person();
		UUID family = person();
		String address = awarded(family, "100", openFund("Stale claim", "500"), person());
		String claim = claimed(address, family, "30", today());
		String staff = "/grants/staff/claims/" + id(claim);
		String line = lines(claim).getFirst();
		String[] pay = { "version", version(claim, "claim"), "conflict", "NO" };

		assertThat(get(staff + "/lines/" + line, officer, "GRANTS_OFFICER")).hasStatusOk();
		assertThat(get(staff + "/lines/" + person(), officer, "GRANTS_OFFICER")).hasStatus(404);
		assertThat(post(staff + "/pay-the-rest", officer, "GRANTS_OFFICER")).bodyText()
			.contains("Say whether you have an interest");
		assertThat(answer(claim, officer, "choice", "?")).bodyText().contains("Choose what you say to this journey");
		assertThat(answer(claim, officer, "choice", "REFUSE", "words", "kept words")).bodyText()
			.contains("Choose why", "kept words");
		assertThat(answer(claim, officer, "choice", "LESS", "amount", "30", "reason", "NOT_CLEAR")).bodyText()
			.contains("Enter less than £30.00");
		assertThat(answer(claim, officer, "choice", "LESS", "amount", "x", "reason", "NOT_CLEAR")).bodyText()
			.contains("value=\"x\"");
		assertThat(location(post(staff + "/pay-the-rest", officer, "GRANTS_OFFICER", pay))).isEqualTo(staff);
		assertThat(location(post(staff + "/pay-the-rest", officer, "GRANTS_OFFICER", pay))).isEqualTo(staff);
		assertThat(location(answer(claim, officer, "choice", "PAY"))).isEqualTo(staff);
		assertThat(post(staff + "/pay-the-rest", person(), "GRANTS_OFFICER", pay)).bodyText()
			.contains("Somebody answered this while you had it open");
		assertThat(answer(claim, person(), "choice", "REFUSE", "reason", "NOT_CLEAR")).bodyText()
			.contains("Somebody answered this while you had it open");
		assertThat(get(staff, officer, "GRANTS_OFFICER")).hasStatusOk();
		assertThat(award(address)).containsExactly(70_00L, 0L, 30_00L, 0L);
	}

	@Test
	void theFamilySaysWhenItNeedsNoMore() {
		UUID family = person();
		String fund = openFund("No more", "500");
		String address = awarded(family, "100", fund, person());

		assertThat(get(address + "/plan-done", family)).bodyText().contains("£100.00 is left");
		assertThat(location(post(address + "/plan-done", family, "MEMBER"))).isEqualTo(address + "/status");
		assertThat(location(post(address + "/plan-done", family, "MEMBER"))).isEqualTo(address + "/status");

		assertThat(potsOf(fund)).containsExactly(500_00L, 0L, 0L, 0L);
		assertThat(get(address + "/status", family)).bodyText().contains("This plan takes no more claims");
		assertThat(get(address + "/claim", family)).hasStatus(302);
		assertThat(post(address + "/claim", family, "MEMBER", claim(person(), "1", today()))).bodyText()
			.contains("This plan takes no more claims");
	}

	@Test
	void onThe28thDayAfterAPlanItIsOpenAndOnThe29thItIsNot() {
		String fund = openFund("Over", "500");
		String in = awarded(person(), "100", fund, person());
		String out = awarded(person(), "100", fund, person());
		LocalDate home = LocalDate.now(java.time.ZoneId.of("Europe/London"));
		lastDay(in, home.minusDays(28));
		lastDay(out, home.minusDays(29));

		this.schedules.stream()
			.flatMap((holder) -> holder.getScheduledTasks().stream())
			.filter((task) -> task.toString().contains("AwardSweep"))
			.forEach((task) -> task.getTask().getRunnable().run());

		assertThat(award(in)).containsExactly(100_00L, 0L, 0L, 0L);
		assertThat(award(out)).containsExactly(0L, 0L, 0L, 100_00L);
		assertThat(potsOf(fund)).containsExactly(400_00L, 100_00L, 0L, 0L);
	}

	@Test
	void moneyOfAClaimThatCameBackIsPaidAgainToAnotherAccount() {
		UUID family = person();
		UUID finance = person();
		String fund = openFund("Claim came back", "500");
		String address = awarded(family, "100", fund, person());
		String claim = claimed(address, family, "30", today());
		answered(claim, person());
		String run = paid(claim, finance);
		assertThat(potsOf(fund)).containsExactly(400_00L, 70_00L, 0L, 30_00L);
		assertThat(get(claim, family)).bodyText().contains("£30.00 has arrived");

		String line = one("SELECT BIN_TO_UUID(id) FROM payment_line WHERE run_id = UUID_TO_BIN(?)", id(run));
		post(run + "/lines/" + line + "/return", finance, "FINANCE", "reason", "ACCOUNT_CLOSED");

		assertThat(claimStatus(claim)).isEqualTo("PAYABLE");
		assertThat(get(address + "/status", family)).bodyText().contains("The bank could not pay a claim");
		post(address + "/bank", family, "MEMBER", "kind", "UK", "holder", "E Example", "sortCode", "30-94-30", "number",
				"87654321");
		paid(claim, finance);
		assertThat(claimStatus(claim)).isEqualTo("PAID");
		assertThat(potsOf(fund)).containsExactly(400_00L, 70_00L, 0L, 30_00L);
	}

	private void lastDay(String address, LocalDate day) {
		this.database.sql("""
				UPDATE award SET last_day = :day, first_day = :day - INTERVAL 20 DAY
				WHERE application_id = UUID_TO_BIN(:id)""").param("day", day).param("id", id(address)).update();
	}

	private String version(String address, String table) {
		return one("SELECT version FROM %s WHERE id = UUID_TO_BIN(?)".formatted(table), id(address));
	}

}
