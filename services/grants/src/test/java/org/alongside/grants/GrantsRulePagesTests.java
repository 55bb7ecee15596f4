package org.alongside.grants;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

import org.alongside.grants.eligibility.ClaimRules;
import org.alongside.grants.eligibility.EligibilityRules;
import org.alongside.platform.data.Columns;
import org.alongside.platform.privacy.FieldCipher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@GrantsOnMySql
class GrantsRulePagesTests extends GrantsVisits {

	private static final String RULES = "/grants/staff/rules";

	private static final String AS_NOW = "/grants/staff/rules/preview%s?ruleSet=%s&cap=1000&daysAfter=28&daysAhead=28"
			+ "&farthestMiles=300&mostAWeek=7&tolerancePercent=10&claimRuleSet=" + ClaimRules.CURRENT
			+ "&claimDaysAfter=28" + "&perMonth=4&perYear=26&small=150.00&lookAtEvery=5";

	private final FieldCipher cipher;

	GrantsRulePagesTests(MockMvcTester mvc, JdbcClient database, FieldCipher cipher) {
		super(mvc, database);
		this.cipher = cipher;
	}

	@Test
	void aManagerReadsWhichRulesThereAreAndWhatTheyCountBy() {
		assertThat(get(RULES, person(), "MANAGER")).hasStatusOk()
			.bodyText()
			.contains("Rules for applications", "2026.1", "22 November 2026", "The first rule set.", "claims-2026.1",
					"In use", "alongside.grants.rules.days-after", "Work everything out again");
		assertThat(get(RULES, person(), "GRANTS_APPROVER")).hasStatusOk().bodyText().doesNotContain("name=\"run\"");
		assertThat(get("/grants/staff/home-part", person(), "GRANTS_APPROVER")).bodyText().contains(RULES);
		assertThat(get("/grants/staff/home-part", person(), "GRANTS_OFFICER")).bodyText().doesNotContain(RULES);
	}

	@Test
	void whoMayNotSeeThemDoesNot() {
		for (String page : new String[] { "", "/preview", "/preview.csv", "/replays/" + person() }) {
			for (String role : new String[] { "MEMBER", "GRANTS_OFFICER", "FINANCE" }) {
				assertThat(get(RULES + page, person(), role)).as(role + page).hasStatus(403);
			}
		}
		assertThat(post(RULES + "/replays", person(), "GRANTS_APPROVER", "run", person().toString())).hasStatus(403);
		assertThat(get(RULES + "/replays/" + person(), person(), "MANAGER")).hasStatus(404);
	}

	@Test
	void eachTimeTheRulesLookedAtAnApplicationIsWorkedOutAgain() {
		UUID family = person();
		UUID officer = person();
		String address = sent(family);
		String staff = staff(address);
		assertThat(get(staff, officer, "GRANTS_OFFICER")).bodyText().contains(staff + "/replay");

		assertThat(get(staff + "/replay", officer, "GRANTS_OFFICER")).hasStatusOk()
			.bodyText()
			.contains("rule set " + EligibilityRules.CURRENT, "The same", "Mark of the facts: ", reference(address))
			.doesNotContain("Different", "Ada Example");
		assertThat(one("""
				SELECT COUNT(*) FROM audit WHERE action = 'rules.replayed' AND subject_id = UUID_TO_BIN(?)""",
				id(address)))
			.isEqualTo("1");
		assertThat(get(staff + "/replay", family)).hasStatus(403);
		assertThat(get(staff + "/replay", person(), "FINANCE")).hasStatus(403);
		assertThat(get(staff(started(person())) + "/replay", officer, "GRANTS_OFFICER")).hasStatus(404);
		assertThat(get("/grants/staff/applications/" + person() + "/replay", officer, "MANAGER")).hasStatus(404);
		assertThat(get("/grants/staff/claims/" + person() + "/replay", officer, "MANAGER")).hasStatus(404);
		assertThat(get("/grants/staff/claims/x/replay", officer, "MANAGER")).hasStatus(404);
	}

	@Test
	void aClaimIsWorkedOutAgainToo() {
		UUID family = person();
		String fund = openFund("Replayed " + family, "1000");
		String claim = claimed(awarded(family, "216", fund, person()), family, "36", today().minusDays(20));

		assertThat(get("/grants/staff/claims/" + id(claim) + "/replay", person(), "GRANTS_OFFICER")).hasStatusOk()
			.bodyText()
			.contains("rule set " + ClaimRules.CURRENT, "The same", "First claim")
			.doesNotContain("Different");
	}

	@Test
	void everythingIsWorkedOutAgainAndWhatIsNotTheSameIsNamed() {
		UUID family = person();
		String good = sent(person());
		String changed = sent(family);
		String place = "check_run.sealed_results:" + id(changed);
		String said = this.cipher.open(family, place, results(changed));
		put(changed, this.cipher.seal(family, place,
				said.replace("\"CAP\",\"verdict\":\"PASS\"", "\"CAP\",\"verdict\":\"FAIL\"")));
		String broken = sent(person());
		byte[] bytes = results(broken);
		bytes[bytes.length - 1] ^= 1;
		put(broken, bytes);
		UUID leaver = person();
		String left = sent(leaver);
		this.cipher.forget(leaver);
		UUID manager = person();

		String first = location(post(RULES + "/replays", manager, "MANAGER", "run", person().toString()));
		await().atMost(Duration.ofMinutes(1))
			.untilAsserted(() -> assertThat(get(first, manager, "MANAGER")).bodyText()
				.contains("Not every answer came out the same.")
				.doesNotContain("so far"));

		assertThat(get(first, manager, "MANAGER")).bodyText()
			.contains(reference(changed), "Different: Largest grant", reference(broken), "Cannot be read")
			.doesNotContain(reference(good), reference(left), "Ada Example");
		assertThat(
				one("SELECT same_answers > 0 AND forgotten > 0 FROM replay_run WHERE id = UUID_TO_BIN(?)", id(first)))
			.isEqualTo("1");
		assertThat(get(staff(changed) + "/replay", manager, "MANAGER")).bodyText().contains("Different");
		assertThat(get(RULES, manager, "MANAGER")).bodyText().contains(first);
		for (String address : new String[] { changed, broken, left }) {
			this.database.sql("DELETE FROM check_run WHERE application_id = UUID_TO_BIN(?)")
				.param(id(address))
				.update();
		}
	}

	@Test
	void theSamePressBeginsOnceAndNothingPressedBeginsNothing() {
		UUID manager = person();
		String run = person().toString();

		String first = location(post(RULES + "/replays", manager, "MANAGER", "run", run));
		String again = location(post(RULES + "/replays", manager, "MANAGER", "run", run));

		assertThat(this.database
			.sql("SELECT COUNT(*) FROM audit WHERE action = 'rules.replayed-all' AND actor_id = UUID_TO_BIN(?)")
			.param(manager.toString())
			.query(Integer.class)
			.single()).isLessThanOrEqualTo(1);
		assertThat(first).startsWith(RULES + "/replays/");
		assertThat(again).startsWith(RULES + "/replays/");
		assertThat(location(post(RULES + "/replays", manager, "MANAGER"))).isEqualTo(RULES);
		assertThat(post(RULES + "/replays", manager, "MANAGER", "run", "x")).hasStatus(400);
	}

	@Test
	void aManagerSeesBeforehandWhatOtherFiguresWouldChange() {
		UUID manager = person();
		String open = sent(person());
		String decided = approved(person(), "80", openFund("Foreseen " + manager, "1000"), person(), person());
		assertThat(get(RULES + "/preview", manager, "MANAGER")).hasStatusOk()
			.bodyText()
			.contains("value=\"1000.00\"", "value=\"300\"", "value=\"150.00\"")
			.doesNotContain("would have another answer");

		assertThat(get(AS_NOW.formatted("", EligibilityRules.CURRENT), manager, "MANAGER")).hasStatusOk()
			.bodyText()
			.contains("would have another answer", "These are the figures in use.")
			.doesNotContain(reference(open));
		String smaller = AS_NOW.formatted("", EligibilityRules.CURRENT).replace("cap=1000", "cap=100");
		assertThat(get(smaller, manager, "MANAGER")).hasStatusOk()
			.bodyText()
			.contains(reference(open), "Largest grant", "alongside.grants.cap-minor=10000")
			.doesNotContain(reference(decided), "Ada Example", "E Example");
		assertThat(get(smaller, person(), "GRANTS_APPROVER")).bodyText().contains(staff(open));
		assertThat(this.database
			.sql("SELECT COUNT(*) FROM audit WHERE action = 'rules.previewed' AND actor_id = UUID_TO_BIN(?)")
			.param(manager.toString())
			.query(Integer.class)
			.single()).isEqualTo(2);
		assertThat(get(staff(open) + "/replay", manager, "MANAGER")).bodyText().doesNotContain("Different");
	}

	@Test
	void whatWouldChangeIsAFileThatRunsNothingAndNamesNobody() {
		UUID manager = person();
		String open = sent(person());

		var file = get(AS_NOW.formatted(".csv", EligibilityRules.CURRENT).replace("mostAWeek=7", "mostAWeek=1"),
				manager, "MANAGER");

		assertThat(file).hasStatusOk().hasHeader("Content-Type", "text/csv;charset=UTF-8");
		String text = new String(file.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(text).startsWith("Reference,Rule,Now,It would be,Because,It would say\r\n")
			.contains(reference(open) + ",")
			.doesNotContain("Ada", "Example");
		assertThat(text.lines()).noneMatch((line) -> line.startsWith("=") || line.contains(",="));
		assertThat(get(AS_NOW.formatted(".csv", "x"), manager, "MANAGER")).hasStatus(400);
		assertThat(get(RULES + "/preview.csv", manager, "MANAGER")).hasStatus(400);
	}

	@ParameterizedTest
	@CsvSource({ "cap=1000,cap=", "cap=1000,cap=-5", "cap=1000,cap=12.345", "cap=1000,cap=99999999999999999999",
			"daysAfter=28,daysAfter=", "daysAfter=28,daysAfter=-1", "daysAfter=28,daysAfter=1.5",
			"daysAhead=28,daysAhead=367", "mostAWeek=7,mostAWeek=999999999999",
			"tolerancePercent=10,tolerancePercent=ten", "lookAtEvery=5,lookAtEvery=0", "perMonth=4,perMonth=x",
			"small=150.00,small=0", "ruleSet=2026.1,ruleSet=2025.9", "perYear=26,perYear=26&claimRuleSet=x" })
	void whatCannotBeReadIsSaidBesideItsFieldAndWhatWasTypedStays(String good, String bad) {
		String address = AS_NOW.formatted("", "2026.1").replace("&" + good, "&" + bad).replace("?" + good, "?" + bad);

		assertThat(get(address, person(), "MANAGER")).hasStatusOk()
			.bodyText()
			.contains("Please check this page", "govuk-error-message", "value=\"300")
			.doesNotContain("would have another answer");
	}

	private byte[] results(String address) {
		return this.database.sql("SELECT sealed_results FROM check_run WHERE application_id = :id")
			.param("id", Columns.bytes(UUID.fromString(id(address))))
			.query((row, _) -> row.getBytes(1))
			.single();
	}

	private void put(String address, byte[] results) {
		this.database.sql("UPDATE check_run SET sealed_results = :results WHERE application_id = :id")
			.param("results", results)
			.param("id", Columns.bytes(UUID.fromString(id(address))))
			.update();
	}

	private static String staff(String address) {
		return address.replace("/grants/", "/grants/staff/");
	}

}
