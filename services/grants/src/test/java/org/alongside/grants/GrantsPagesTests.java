package org.alongside.grants;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.alongside.testing.security.MappingWalk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@GrantsOnMySql
class GrantsPagesTests extends GrantsVisits {

	private final ApplicationContext context;

	GrantsPagesTests(MockMvcTester mvc, JdbcClient database, ApplicationContext context) {
		super(mvc, database);
		this.context = context;
	}

	@Test
	void aFamilyAppliesTwoPeopleAgreeAndTheFamilySeesWhy() {
		UUID family = person();
		UUID officer = person();
		String address = sent(family);

		assertThat(get(address + "/sent", family)).hasStatusOk().bodyText().contains("PG-");
		String staff = address.replace("/grants/", "/grants/staff/");
		assertThat(get("/grants/staff", officer, "GRANTS_OFFICER")).hasStatusOk()
			.bodyText()
			.contains(reference(address));
		assertThat(get(staff, officer, "GRANTS_OFFICER")).hasStatusOk()
			.bodyText()
			.contains("rule set 2026.2", "the same answer", "not scanned");

		assertThat(location(post(staff + "/recommend", officer, "GRANTS_OFFICER", "version", version(address), "amount",
				"160", "reasons", "RULES_MET", "conflict", "NO")))
			.isEqualTo(staff);
		assertThat(post(staff + "/approve", officer, "GRANTS_APPROVER", "version", version(address), "fund", fund(),
				"reasons", "RULES_MET", "conflict", "NO"))
			.bodyText()
			.contains("You recommended this grant, so another person must approve it.");

		long before = available();
		assertThat(location(post(staff + "/approve", person(), "GRANTS_APPROVER", "version", version(address), "fund",
				fund(), "reasons", "RULES_MET", "conflict", "NO", "note", "Travel safely")))
			.isEqualTo(staff);
		assertThat(before - available()).isEqualTo(160_00);
		assertThat(get(address + "/status", family)).hasStatusOk()
			.bodyText()
			.contains("We will give you £160.00", "Your application meets the rules", "Travel safely");
		assertThat(get(staff, officer, "GRANTS_OFFICER")).hasStatusOk();
		assertThat(get("/grants/home-part", family)).hasStatusOk()
			.bodyText()
			.contains("Approved", "We have put the money aside for you");
	}

	@Test
	void aSmallSumTakesOnePersonWhoThenPaysNoneOfIt() {
		UUID family = person();
		String address = sent(family);
		String staff = address.replace("/grants/", "/grants/staff/");
		UUID officer = person();
		post(staff + "/recommend", officer, "GRANTS_OFFICER", "version", version(address), "amount", "150", "reasons",
				"RULES_MET", "conflict", "NO");

		assertThat(location(post(staff + "/approve", officer, "GRANTS_APPROVER", "version", version(address), "fund",
				openFund("Small sums", "400"), "reasons", "RULES_MET", "conflict", "NO")))
			.isEqualTo(staff);

		assertThat(get(address + "/status", family)).bodyText().contains("We will give you £150.00");
		assertThat(get("/grants/staff/payments/new?currency=GBP", officer, "FINANCE")).bodyText()
			.contains(reference(address) + ": you had a hand in this grant");
	}

	@Test
	void startingTwiceAtOnceStartsOnce() throws Exception {
		UUID family = person();
		List<Callable<String>> presses = new ArrayList<>();
		for (int press = 0; press < 8; press++) {
			presses.add(() -> location(post("/grants/applications", family, "MEMBER")));
		}

		try (var threads = Executors.newFixedThreadPool(8)) {
			assertThat(threads.invokeAll(presses).stream().map(Future::resultNow).distinct()).hasSize(1);
		}
	}

	@Test
	void sendingManyTimesAtOnceTellsOnce() throws Exception {
		UUID family = person();
		String address = answered(family);
		List<Callable<String>> presses = new ArrayList<>();
		for (int press = 0; press < 8; press++) {
			presses.add(() -> location(post(address + "/send", family, "MEMBER")));
		}

		try (var threads = Executors.newFixedThreadPool(8)) {
			assertThat(threads.invokeAll(presses).stream().map(Future::resultNow)).containsOnly(address + "/sent");
		}
		assertThat(told(address)).containsExactly("grants.application-submitted.v1");
	}

	@Test
	void whatIsSomebodyElsesIsNotThere() {
		String address = sent(person());

		for (String page : List.of("", "/patient", "/hospital", "/travel", "/estimate", "/evidence", "/bank",
				"/declaration", "/check", "/sent", "/status", "/withdraw", "/next")) {
			assertThat(get(address + page, person())).as(page).hasStatus(404);
		}
	}

	@Test
	void anEmptyPageComesBackAndSaysWhatIsMissing() {
		UUID family = person();
		String address = started(family);

		assertThat(post(address + "/patient", family, "MEMBER")).bodyText()
			.contains("Enter the name of the person in hospital", "Choose who they are to you");
		assertThat(post(address + "/hospital", family, "MEMBER")).bodyText().contains("Find a hospital and choose it");
		assertThat(post(address + "/travel", family, "MEMBER")).bodyText()
			.contains("Choose how you get to the hospital");
		assertThat(post(address + "/bank", family, "MEMBER")).bodyText().contains("Enter the name on the account");
		assertThat(post(address + "/evidence", family, "MEMBER")).bodyText().contains("Choose a photo, or tick");
		assertThat(post(address + "/send", family, "MEMBER")).hasStatus(409)
			.bodyText()
			.contains("Something is still to be answered before this can be sent.");
	}

	@Test
	void whatWasTypedWrongIsStillThere() {
		UUID family = person();
		String address = started(family);

		for (String fare : List.of("12.345", "-5", "ten pounds", "99999999", "0")) {
			assertThat(post(address + "/travel", family, "MEMBER", "mode", "TAXI", "journeysPerWeek", "2", "weeks", "3",
					"fare", fare, "taxiReason", "No bus goes there", "homePostcode", "LN1 1AA"))
				.bodyText()
				.contains("value=\"" + fare + "\"", "No bus goes there", "Please check this page");
		}
	}

	@Test
	void oneBadPhotoDoesNotLoseTheOthers() {
		UUID family = person();
		String address = started(family);

		assertThat(upload(address, family, photo("bed.jpg"),
				new MockMultipartFile("files", "letter.pdf", "application/pdf", new byte[] { 'P', 'K', 3, 4 })))
			.hasStatusOk()
			.bodyText()
			.contains("bed.jpg", "“letter.pdf” is not a JPEG");
	}

	@Test
	void aLargeSumTakesTwoApprovers() {
		String address = sent(person());
		String staff = address.replace("/grants/", "/grants/staff/");
		UUID first = person();
		post(staff + "/recommend", person(), "GRANTS_OFFICER", "version", version(address), "amount", "500.01",
				"reasons", "LONG_STAY", "conflict", "NO");
		String[] approval = { "version", version(address), "fund", fund(), "reasons", "LONG_STAY", "conflict", "NO" };

		assertThat(location(post(staff + "/approve", first, "GRANTS_APPROVER", approval))).isEqualTo(staff);
		assertThat(status(address)).isEqualTo("RECOMMENDED");
		assertThat(location(post(staff + "/approve", first, "GRANTS_APPROVER", approval))).isEqualTo(staff);
		assertThat(status(address)).isEqualTo("RECOMMENDED");
		assertThat(location(post(staff + "/approve", person(), "GRANTS_APPROVER", approval))).isEqualTo(staff);
		assertThat(status(address)).isEqualTo("APPROVED");
	}

	@Test
	void aFundThatIsTooSmallApprovesNothing() {
		String address = sent(person());
		String staff = address.replace("/grants/", "/grants/staff/");
		post("/grants/staff/funds", person(), "FINANCE", "name", "Small fund", "currency", "GBP", "amount", "9.99",
				"opensOn.day", "1", "opensOn.month", "1", "opensOn.year", "2020", "closesOn.day", "1", "closesOn.month",
				"1", "closesOn.year", "2100");
		String small = one("SELECT BIN_TO_UUID(id) FROM fund WHERE name = ?", "Small fund");
		post(staff + "/recommend", person(), "GRANTS_OFFICER", "version", version(address), "amount", "10", "reasons",
				"RULES_MET", "conflict", "NO");

		assertThat(post(staff + "/approve", person(), "GRANTS_APPROVER", "version", version(address), "fund", small,
				"reasons", "RULES_MET", "conflict", "NO"))
			.bodyText()
			.contains("Small fund has £9.99 available, which is less than £10.00. Nothing was approved.");
		assertThat(status(address)).isEqualTo("RECOMMENDED");
	}

	@Test
	void whoeverHasAnInterestDoesNotDecide() {
		String address = sent(person());
		String staff = address.replace("/grants/", "/grants/staff/");

		assertThat(post(staff + "/decline", person(), "GRANTS_OFFICER", "version", version(address), "reasons",
				"NOT_SHOWN", "conflict", "YES"))
			.bodyText()
			.contains("Somebody else must decide this one");
		assertThat(get(staff, person(), "GRANTS_OFFICER")).bodyText().contains("declared a conflict of interest");
		assertThat(status(address)).isEqualTo("SUBMITTED");
	}

	@Test
	void whoeverSaidThatTheyHaveAnInterestCannotTakeItBack() {
		String address = sent(person());
		String staff = address.replace("/grants/", "/grants/staff/");
		UUID friend = person();
		post(staff + "/decline", friend, "GRANTS_OFFICER", "version", version(address), "reasons", "NOT_SHOWN",
				"conflict", "YES");

		assertThat(post(staff + "/take-on", friend, "GRANTS_OFFICER")).hasStatus(409);
		for (String[] step : new String[][] { { "/decline", "reasons", "NOT_SHOWN" },
				{ "/recommend", "amount", "10", "reasons", "RULES_MET" }, { "/give-back", "note", "Again" } }) {
			List<String> params = new ArrayList<>(List.of("version", version(address), "conflict", "NO"));
			params.addAll(Arrays.asList(step).subList(1, step.length));
			assertThat(post(staff + step[0], friend, "GRANTS_APPROVER", params.toArray(String[]::new))).as(step[0])
				.bodyText()
				.contains("Somebody else must decide this one");
		}
		assertThat(status(address)).isEqualTo("SUBMITTED");
		assertThat(get(staff, person(), "GRANTS_OFFICER")).bodyText().contains("Has an interest, so does not decide");

		post(staff + "/recommend", person(), "GRANTS_OFFICER", "version", version(address), "amount", "10", "reasons",
				"RULES_MET", "conflict", "NO");
		assertThat(post(staff + "/approve", friend, "GRANTS_APPROVER", "version", version(address), "fund", fund(),
				"reasons", "RULES_MET", "conflict", "NO"))
			.bodyText()
			.contains("Somebody else must decide this one");
		assertThat(status(address)).isEqualTo("RECOMMENDED");
	}

	@Test
	void anInterestDeclaredOnAStaleScreenStandsAllTheSame() {
		String address = sent(person());
		String staff = address.replace("/grants/", "/grants/staff/");
		UUID friend = person();
		post(staff + "/decline", friend, "GRANTS_OFFICER", "version", "77", "reasons", "NOT_SHOWN", "conflict", "YES");

		assertThat(post(staff + "/decline", friend, "GRANTS_OFFICER", "version", version(address), "reasons",
				"NOT_SHOWN", "conflict", "NO"))
			.bodyText()
			.contains("Somebody else must decide this one");
	}

	@Test
	void whatWasRecommendedLastIsApprovedWhateverTheClocksSaid() {
		String address = sent(person());
		String staff = address.replace("/grants/", "/grants/staff/");
		UUID officer = person();
		post(staff + "/recommend", officer, "GRANTS_OFFICER", "version", version(address), "amount", "33", "reasons",
				"RULES_MET", "conflict", "NO");
		this.database.sql(
				"DELETE FROM decision_line WHERE decision_id IN (SELECT id FROM decision WHERE application_id = UUID_TO_BIN(?))")
			.param(id(address))
			.update();
		this.database.sql("UPDATE decision SET id = UNHEX(REPEAT('F', 32)) WHERE application_id = UUID_TO_BIN(?)")
			.param(id(address))
			.update();
		post(staff + "/give-back", person(), "GRANTS_APPROVER", "version", version(address), "conflict", "NO");
		post(staff + "/recommend", officer, "GRANTS_OFFICER", "version", version(address), "amount", "44", "reasons",
				"RULES_MET", "conflict", "NO");

		assertThat(get(staff + "/approve", person(), "GRANTS_APPROVER")).bodyText().contains("£44.00");
		this.database.sql("UPDATE decision SET id = UUID_TO_BIN(UUID()) WHERE id = UNHEX(REPEAT('F', 32))").update();
	}

	@Test
	void nobodyDecidesTheirOwnApplication() {
		UUID officer = person();
		String address = sent(officer);

		assertThat(post(address.replace("/grants/", "/grants/staff/") + "/recommend", officer, "GRANTS_OFFICER",
				"version", version(address), "amount", "10", "reasons", "RULES_MET", "conflict", "NO"))
			.bodyText()
			.contains("You cannot decide your own application");
	}

	@Test
	void anAccountNumberLiesNowhereInTheOpen() throws Exception {
		UUID family = person();
		String address = sent(family);

		assertThat(this.database.sql("SELECT CAST(sealed_account AS CHAR CHARACTER SET latin1) FROM bank_details")
			.query(String.class)
			.list()).isNotEmpty().noneMatch((sealed) -> sealed.contains("12345678"));
		assertThat(get(address + "/bank", family)).hasRedirectedUrl(address + "/status");
		try (var files = Files.walk(Path.of("target/files"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
					.doesNotContain(new String(PHOTO, StandardCharsets.ISO_8859_1));
			}
		}
	}

	@Test
	void aFileLeavesAsADownloadThatRunsNothing() {
		UUID family = person();
		String address = sent(family);
		String file = one("SELECT BIN_TO_UUID(id) FROM evidence WHERE application_id = UUID_TO_BIN(?)", id(address));

		assertThat(get(address + "/evidence/" + file, family)).hasStatusOk()
			.hasHeader("Content-Security-Policy", "sandbox; default-src 'none'")
			.hasHeader("X-Content-Type-Options", "nosniff")
			.body()
			.isEqualTo(PHOTO);
		assertThat(get(address + "/evidence/" + file, person())).hasStatus(404);
		assertThat(get(address.replace("/grants/", "/grants/staff/") + "/evidence/" + file, person(), "GRANTS_OFFICER"))
			.hasStatusOk();
	}

	@Test
	void aStaleScreenLosesPolitelyAndKeepsItsWords() {
		UUID family = person();
		String address = sent(family);
		String staff = address.replace("/grants/", "/grants/staff/");
		String opened = version(address);
		post(staff + "/decline", person(), "GRANTS_OFFICER", "version", opened, "reasons", "NOT_SHOWN", "conflict",
				"NO");

		assertThat(post(staff + "/recommend", person(), "GRANTS_OFFICER", "version", opened, "amount", "55", "reasons",
				"RULES_MET", "conflict", "NO", "note", "My careful words"))
			.hasStatusOk()
			.bodyText()
			.contains("Somebody else changed this application", "My careful words");
	}

	@Test
	void aStaleApprovalAndAStaleDeclineLoseToo() {
		String address = sent(person());
		String staff = address.replace("/grants/", "/grants/staff/");
		post(staff + "/recommend", person(), "GRANTS_OFFICER", "version", version(address), "amount", "10", "reasons",
				"RULES_MET", "conflict", "NO");
		String opened = version(address);
		post(staff + "/give-back", person(), "GRANTS_APPROVER", "version", opened, "conflict", "NO");
		post(staff + "/recommend", person(), "GRANTS_OFFICER", "version", version(address), "amount", "900", "reasons",
				"RULES_MET", "conflict", "NO");

		assertThat(post(staff + "/approve", person(), "GRANTS_APPROVER", "version", opened, "fund", fund(), "reasons",
				"RULES_MET", "conflict", "NO", "note", "My careful words"))
			.bodyText()
			.contains("Somebody else changed this application", "My careful words");
		assertThat(post(staff + "/decline", person(), "GRANTS_OFFICER", "version", opened, "reasons", "NOT_SHOWN",
				"conflict", "NO", "note", "My careful words"))
			.bodyText()
			.contains("Somebody else changed this application", "My careful words");
		assertThat(status(address)).isEqualTo("RECOMMENDED");
	}

	@ParameterizedTest
	@ValueSource(strings = { "%2B999999999-12-31T23:59:59Z~00000000-0000-0000-0000-000000000000",
			"-999999999-01-01T00:00:00Z~00000000-0000-0000-0000-000000000000", "3000-01-01T00:00:00Z~x", "~", "x" })
	void aPlaceInTheQueueThatCannotBeIsItsBeginning(String place) {
		var beginning = get("/grants/staff", person(), "GRANTS_OFFICER");

		assertThat(get("/grants/staff?after=" + place, person(), "GRANTS_OFFICER")).hasStatusOk()
			.bodyText()
			.isEqualTo(new String(beginning.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

	@Test
	void aReferenceIsFoundHoweverItWasTyped() {
		String address = sent(person());
		String typed = reference(address).toLowerCase(java.util.Locale.ROOT).replace("-", "%20");

		assertThat(get("/grants/staff?reference=" + typed, person(), "GRANTS_OFFICER"))
			.hasRedirectedUrl(address.replace("/grants/", "/grants/staff/"));
	}

	@Test
	void financeOpensAFundOnce() {
		String[] fund = { "name", "Autumn fund", "currency", "EUR", "amount", "1,000.50", "opensOn.day", "1",
				"opensOn.month", "9", "opensOn.year", "2026", "closesOn.day", "30", "closesOn.month", "11",
				"closesOn.year", "2026" };

		assertThat(location(post("/grants/staff/funds", person(), "FINANCE", fund))).isEqualTo("/grants/staff/funds");
		assertThat(location(post("/grants/staff/funds", person(), "FINANCE", fund))).isEqualTo("/grants/staff/funds");
		fund[5] = "2";
		assertThat(post("/grants/staff/funds", person(), "FINANCE", fund)).bodyText()
			.contains("There is a fund called Autumn fund already");
		assertThat(get("/grants/staff/funds", person(), "FINANCE")).bodyText().containsOnlyOnce("€1,000.50</td><td");
	}

	@Test
	void everyDoorSaysWhoMayEnter() {
		var walk = MappingWalk.through(this.context);

		assertThat(walk.wrongs()).isEmpty();
		assertThat(walk.openToAll()).filteredOn((door) -> !door.startsWith("GET /ui/gallery"))
			.containsExactly("GET /grants", "GET /grants/confirmations/{token}", "GET /grants/try",
					"POST /grants/confirmations/{token}", "POST /grants/try");
	}

	@Test
	void aMemberSeesNothingOfStaff() {
		assertThat(get("/grants/staff", person())).hasStatus(403);
		assertThat(get("/grants/staff/funds", person())).hasStatus(403);
		assertThat(get("/grants/staff/home-part", person())).hasStatus(204);
		assertThat(get("/grants/staff/home-part", person(), "MANAGER")).hasStatusOk();
	}

}
