package org.alongside.grants;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.alongside.testing.browser.Accessible;
import org.alongside.testing.browser.Browsing;
import org.alongside.testing.browser.InBrowser;
import org.alongside.testing.browser.Screenshots;
import org.alongside.testing.security.TrustingTokens;
import org.alongside.testing.servers.WithServers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.alongside.testing.browser.Steps.follow;
import static org.alongside.testing.browser.Steps.press;
import static org.assertj.core.api.Assertions.assertThat;

/** A wife applies on her phone, two people at their desks decide, and she reads why. */
@InBrowser
@Import(TrustingTokens.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.config.name=grants", "spring.application.name=grants", "alongside.demo=true" })
@WithServers(schema = "grants", kafka = false)
class GrantsJourneyTests {

	private static final byte[] PHOTO = { (byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 1, 2, 3 };

	@TempDir
	private static Path files;

	private final String origin;

	private int pictures;

	GrantsJourneyTests(@LocalServerPort int port) {
		this.origin = "http://localhost:" + port;
	}

	@DynamicPropertySource
	static void files(DynamicPropertyRegistry properties) {
		properties.add("alongside.files", files::toString);
	}

	@Test
	void aFamilyAppliesOnAPhoneAndTwoPeopleDecide(Browsing browsing) {
		Page phone = as("MEMBER", browsing.phone());
		String address = apply(phone, true);
		String reference = phone.locator(".govuk-panel__body").innerText().replaceAll(".*(PG-\\S+).*", "$1");

		Page officer = as("GRANTS_OFFICER GRANTS_APPROVER", browsing.desk());
		officer.navigate(this.origin + "/grants/staff");
		looksRight(officer, "queue");
		officer.getByLabel("Find by reference").fill("PG 1111 1111");
		press(officer, "Find");
		looksRight(officer, "queue-not-found");
		officer.getByLabel("Find by reference").fill(reference.toLowerCase(java.util.Locale.ROOT));
		press(officer, "Find");
		looksRight(officer, "application");
		follow(officer, "Recommend an amount");
		press(officer, "Recommend");
		looksRight(officer, "recommend-empty");
		decide(officer, "Recommend", "160.00");
		looksRight(officer, "recommended");
		follow(officer, "Approve");
		decide(officer, "Approve", null);
		assertThat(officer.locator("main").innerText())
			.contains("You recommended this grant, so another person must approve it.");
		looksRight(officer, "approve-refused");

		Page approver = as("GRANTS_APPROVER", browsing.desk());
		approver.navigate(this.origin + address.replace("/grants/", "/grants/staff/"));
		follow(approver, "Approve");
		looksRight(approver, "approve");
		decide(approver, "Approve", null);
		looksRight(approver, "approved");

		Page finance = as("FINANCE", browsing.desk());
		finance.navigate(this.origin + "/grants/staff/funds");
		assertThat(finance.locator("main").innerText()).contains("£9,840.00");
		looksRight(finance, "funds");
		press(finance, "Open a fund");
		looksRight(finance, "funds-empty");

		pay(browsing, phone, address);

		phone.navigate(this.origin + address + "/status");
		assertThat(phone.locator("main").innerText()).contains("We will give you £160.00");
		looksRight(phone, "decision");
		phone.navigate(this.origin + "/grants/applications");
		looksRight(phone, "mine");
		assertThat(browsing.complaints()).isEmpty();
	}

	/**
	 * Finance prepares, a manager approves; it comes back, is paid again, and arrives.
	 */
	private void pay(Browsing browsing, Page phone, String address) {
		Page finance = as("FINANCE", browsing.desk());
		Page manager = as("MANAGER", browsing.desk());
		sendRun(finance, manager, true);
		follow(finance, "It came back");
		press(finance, "It came back");
		looksRightOnAnything(finance, "return-empty");
		finance.getByLabel("The account is closed (AC04)").check();
		press(finance, "It came back");
		looksRightOnAnything(finance, "run-returned");

		phone.navigate(this.origin + address + "/status");
		assertThat(phone.locator("main").innerText()).contains("It is still yours");
		looksRightOnAnything(phone, "money-returned");
		follow(phone, "Give us the account");
		press(phone, "Save and continue");
		look(phone, "bank-again-empty", true);
		phone.getByLabel("Name on the account").fill("E Example");
		phone.getByLabel("United Kingdom").check();
		phone.getByLabel("Sort code").fill("30-94-30");
		phone.getByLabel("Account number").fill("87654321");
		press(phone, "Save and continue");
		assertThat(phone.locator("main").innerText()).contains("We pay on one day each week");

		sendRun(finance, manager, false);
		press(finance, "All that did not come back has arrived");
		looksRightOnAnything(finance, "run-done");
		phone.navigate(this.origin + address + "/status");
		assertThat(phone.locator("main").innerText()).contains("has arrived in your account ending in 21");
	}

	private void sendRun(Page finance, Page manager, boolean looking) {
		finance.navigate(this.origin + "/grants/staff/payments");
		lookOnAnything(finance, "payments", looking);
		follow(finance, "Start a run in pounds");
		lookOnAnything(finance, "run-choose", looking);
		press(finance, "Start this run");
		lookOnAnything(finance, "run-draft", looking);
		if (looking) {
			follow(finance, "Take out");
			looksRightOnAnything(finance, "run-take-out");
			follow(finance, "No, leave it in");
			follow(finance, "Call this run off");
			looksRightOnAnything(finance, "run-cancel");
			follow(finance, "No, keep it");
			date(finance, "paysOn", LocalDate.parse("2020-01-01"));
			press(finance, "Prepare the file");
			looksRightOnAnything(finance, "run-wrong-day");
		}
		date(finance, "paysOn", LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC)
			.with(java.time.temporal.TemporalAdjusters.nextOrSame(java.time.DayOfWeek.THURSDAY)));
		press(finance, "Prepare the file");
		lookOnAnything(finance, "run-prepared", looking);
		manager.navigate(finance.url().replaceAll("\\?.*", ""));
		lookOnAnything(manager, "run-to-approve", looking);
		press(manager, "Approve £160.00");
		finance.reload();
		var download = finance.waitForDownload(() -> press(finance, "Fetch the file for the bank"));
		assertThat(download.suggestedFilename()).endsWith(".xml");
		lookOnAnything(finance, "run-approved", looking);
		press(finance, "The bank has it");
		lookOnAnything(finance, "run-sent", looking);
	}

	private void lookOnAnything(Page page, String name, boolean looking) {
		if (looking) {
			looksRightOnAnything(page, name);
		}
	}

	@Test
	void itAllWorksWithoutScript(Browsing browsing) {
		Page phone = as("MEMBER", browsing.phoneWithoutScript());
		String address = apply(phone, false);

		follow(phone, "See where it stands");
		follow(phone, "Take this application back");
		press(phone, "Take it back");

		assertThat(phone.url()).startsWith(this.origin + address + "/status");
		assertThat(phone.locator("main").innerText()).contains("You took it back");
	}

	@Test
	void everyOtherEndIsThereForThemToo(Browsing browsing) {
		Page phone = as("MEMBER", browsing.phone());
		String address = apply(phone, false);
		String staff = this.origin + address.replace("/grants/", "/grants/staff/");

		Page friend = as("GRANTS_OFFICER", browsing.desk());
		friend.navigate(staff + "/decline");
		looksRightOnAnything(friend, "decline");
		press(friend, "Decline");
		looksRightOnAnything(friend, "decline-empty");
		friend.getByLabel("The stay in hospital is not shown").check();
		friend.getByLabel("Yes", new Page.GetByLabelOptions().setExact(true)).check();
		press(friend, "Decline");
		assertThat(friend.locator("main").innerText()).contains("Somebody else must decide this one");
		looksRightOnAnything(friend, "decline-refused");

		Page officer = as("GRANTS_OFFICER", browsing.desk());
		officer.navigate(staff + "/recommend");
		decide(officer, "Recommend", "120.00");
		looksRightOnAnything(officer, "application-with-interest");

		Page approver = as("GRANTS_APPROVER", browsing.desk());
		approver.navigate(staff + "/give-back");
		looksRightOnAnything(approver, "give-back");
		press(approver, "Give it back");
		looksRightOnAnything(approver, "give-back-empty");
		approver.getByLabel("No", new Page.GetByLabelOptions().setExact(true)).check();
		press(approver, "Give it back");

		officer.navigate(staff + "/decline");
		officer.getByLabel("The stay in hospital is not shown").check();
		officer.getByLabel("Tell the family why").fill("Please send us a letter of the hospital.");
		officer.getByLabel("No", new Page.GetByLabelOptions().setExact(true)).check();
		press(officer, "Decline");
		looksRightOnAnything(officer, "declined");
		phone.navigate(this.origin + address + "/status");
		assertThat(phone.locator("main").innerText()).contains("Please send us a letter of the hospital.");
		looksRightOnAnything(phone, "status-declined");
		follow(phone, "Ask for another look");
		press(phone, "Ask for another look");
		looksRightOnAnything(phone, "appeal-empty");
		phone.getByLabel("What should they know?").fill("Here is what the ward wrote.");
		press(phone, "Ask for another look");
		looksRightOnAnything(phone, "appealed");
		Page other = as("GRANTS_OFFICER", browsing.desk());
		other.navigate(staff);
		looksRightOnAnything(other, "application-appealed");
		assertThat(browsing.complaints()).isEmpty();
	}

	@Test
	void aFamilyIsAskedAgainAndAnswersExactlyThat(Browsing browsing) {
		Page phone = as("MEMBER", browsing.phone());
		String address = apply(phone, false);
		Page officer = as("GRANTS_OFFICER", browsing.desk());
		officer.navigate(this.origin + address.replace("/grants/", "/grants/staff/"));
		follow(officer, "Ask the family something");
		looksRightOnAnything(officer, "ask");
		press(officer, "Ask the family");
		looksRightOnAnything(officer, "ask-empty");
		officer.getByLabel("Bank details", new Page.GetByLabelOptions().setExact(true)).check();
		officer.getByLabel("Why: bank details").fill("Is this account in your own name?");
		officer.getByLabel("No", new Page.GetByLabelOptions().setExact(true)).check();
		press(officer, "Ask the family");
		looksRightOnAnything(officer, "application-asked");

		phone.navigate(this.origin + address);
		assertThat(phone.locator("main").innerText()).contains("Is this account in your own name?");
		looksRightOnAnything(phone, "answers");
		press(phone, "The patient is in intensive care");
		looksRightOnAnything(phone, "answers-paused");
		follow(phone, "Answer: Bank details");
		phone.getByLabel("Name on the account").fill("E Example");
		phone.getByLabel("United Kingdom").check();
		phone.getByLabel("Sort code").fill("30-94-30");
		phone.getByLabel("Account number").fill("87654321");
		press(phone, "Save and continue");
		looksRightOnAnything(phone, "answers-done");
		press(phone, "Send my answers");
		assertThat(phone.locator("main").innerText()).contains("You answered");
		looksRightOnAnything(phone, "status-answered");
		officer.navigate(this.origin + "/grants/staff?shelf=FAMILY");
		looksRightOnAnything(officer, "queue-family");
		assertThat(browsing.complaints()).isEmpty();
	}

	@Test
	void anybodySeesFirstWhetherWeCouldHelp(Browsing browsing) {
		Page stranger = browsing.phone();
		stranger.navigate(this.origin + "/grants");
		follow(stranger, "See first whether we could help: five questions, two minutes, nothing is kept");
		looksRightOnAnything(stranger, "try");
		press(stranger, "See what the rules say");
		looksRightOnAnything(stranger, "try-empty");
		stranger.getByLabel("I am the patient").check();
		stranger.getByLabel("Northern Ireland").check();
		stranger.getByLabel("CIDP").check();
		date(stranger, "firstOn", LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC));
		press(stranger, "See what the rules say");
		assertThat(stranger.locator("main").innerText()).contains("Hospital Travel Costs Scheme");
		looksRightOnAnything(stranger, "try-patient");
		assertThat(browsing.complaints()).isEmpty();
	}

	@Test
	void whatIsTakenBackOrNotThereIsSaidPlainly(Browsing browsing) {
		Page phone = as("MEMBER", browsing.phone());
		phone.navigate(this.origin + "/grants");
		press(phone, "Start now");
		String address = phone.url().replaceAll("\\?.*", "");
		phone.navigate(address + "/withdraw");
		looksRightOnAnything(phone, "withdraw");
		press(phone, "Take it back");
		looksRightOnAnything(phone, "withdrawn");

		for (int start = 1; start < 10; start++) {
			phone.navigate(this.origin + "/grants");
			press(phone, "Start now");
			phone.navigate(phone.url().replaceAll("\\?.*", "") + "/withdraw");
			press(phone, "Take it back");
		}
		phone.navigate(this.origin + "/grants");
		press(phone, "Start now");
		assertThat(phone.locator("body").innerText()).contains("You have started 10 applications");
		looksRightOnAnything(phone, "start-refused");

		phone.navigate(this.origin + "/grants/staff");
		looksRightOnAnything(phone, "not-for-members");
		Page stranger = as("MEMBER", browsing.phone());
		stranger.navigate(address);
		looksRightOnAnything(stranger, "not-there");
	}

	@Test
	void fundsAndMessagesThatFailedCanBeSeenOnAnything(Browsing browsing) {
		Page finance = as("FINANCE", browsing.desk());
		finance.navigate(this.origin + "/grants/staff/funds");
		looksRightOnAnything(finance, "funds");
		press(finance, "Open a fund");
		looksRightOnAnything(finance, "funds-empty");
		LocalDate today = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC);
		finance.getByLabel("Name of the fund").fill("Visiting fund");
		finance.getByLabel("Pounds").check();
		finance.getByLabel("Put in").fill("1.00");
		date(finance, "opensOn", today);
		date(finance, "closesOn", today);
		press(finance, "Open a fund");
		assertThat(finance.locator("main").innerText()).contains("There is a fund called Visiting fund already");
		looksRightOnAnything(finance, "funds-name-taken");

		Page administrator = as("ADMINISTRATOR", browsing.desk());
		administrator.navigate(this.origin + "/grants/staff/dead-letters");
		looksRightOnAnything(administrator, "dead-letters");
		assertThat(browsing.complaints()).isEmpty();
	}

	private String apply(Page phone, boolean looking) {
		LocalDate today = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC);
		phone.navigate(this.origin + "/grants");
		look(phone, "start", looking);
		press(phone, "Start now");
		look(phone, "tasks", looking);
		String address = phone.url().substring(this.origin.length());

		follow(phone, "Who is in hospital");
		press(phone, "Save and continue");
		look(phone, "patient-empty", looking);
		phone.getByLabel("Name of the person in hospital").fill("Ada Example");
		phone.getByLabel("My husband, wife or partner").check();
		date(phone, "admittedOn", today.minusDays(2));
		press(phone, "Save and continue");

		press(phone, "Save and continue");
		look(phone, "hospital-empty", looking);
		phone.getByLabel("Name or town of the hospital").fill("liverpool");
		press(phone, "Find hospitals");
		phone.getByLabel("The Walton Centre, Liverpool").check();
		look(phone, "hospital", looking);
		press(phone, "Save and continue");

		press(phone, "Save and continue");
		look(phone, "travel-empty", looking);
		phone.getByLabel("By car").check();
		phone.getByLabel("How many return journeys each week?").fill("2");
		phone.getByLabel("For how many weeks?").fill("3");
		date(phone, "firstVisitOn", today);
		phone.getByLabel("Your postcode or Eircode").fill("M1 1AA");
		press(phone, "Save and continue");

		look(phone, "estimate", looking);
		phone.getByLabel("Miles one way").fill("40");
		press(phone, "Work it out again");
		assertThat(phone.locator("main").innerText()).contains("We make it £216.00");
		press(phone, "This is right, continue");

		press(phone, "Save and continue");
		look(phone, "evidence-empty", looking);
		phone.getByLabel("Choose photos or papers")
			.setInputFiles(new FilePayload[] { new FilePayload("bed.jpg", "image/jpeg", PHOTO),
					new FilePayload("notes.txt", "text/plain", new byte[] { 'h', 'i' }) });
		press(phone, "Save and continue");
		look(phone, "evidence-one-bad", looking);
		follow(phone, "Continue");

		press(phone, "Save and continue");
		look(phone, "bank-empty", looking);
		phone.getByLabel("Name on the account").fill("E Example");
		phone.getByLabel("United Kingdom").check();
		phone.getByLabel("Sort code").fill("30-94-30");
		phone.getByLabel("Account number").fill("12345678");
		press(phone, "Save and continue");

		press(phone, "Save and continue");
		look(phone, "declaration-empty", looking);
		phone.getByLabel("Yes, I agree").check();
		press(phone, "Save and continue");
		look(phone, "check", looking);
		press(phone, "Send my application");
		look(phone, "sent", looking);
		return address;
	}

	private static void decide(Page page, String button, @Nullable String amount) {
		if (amount != null) {
			page.getByLabel("Amount").fill(amount);
		}
		page.getByLabel("It meets the rules").check();
		page.getByLabel("No", new Page.GetByLabelOptions().setExact(true)).check();
		press(page, button);
	}

	private static void date(Page page, String field, LocalDate day) {
		page.locator("[name='" + field + ".day']").fill("" + day.getDayOfMonth());
		page.locator("[name='" + field + ".month']").fill("" + day.getMonthValue());
		page.locator("[name='" + field + ".year']").fill("" + day.getYear());
	}

	private void look(Page page, String name, boolean looking) {
		if (looking) {
			looksRight(page, name);
			Accessible.fitsOnAPhone(page);
		}
	}

	private void looksRight(Page page, String name) {
		Screenshots.take(page, "%02d-%s".formatted(this.pictures++, name));
		Accessible.check(page);
	}

	/** As a phone and as a desk show it. */
	private void looksRightOnAnything(Page page, String name) {
		var before = page.viewportSize();
		for (int width : new int[] { 360, 1280 }) {
			page.setViewportSize(width, before.height);
			looksRight(page, name);
		}
		page.setViewportSize(before.width, before.height);
	}

	private static Page as(String roles, Page page) {
		page.setExtraHTTPHeaders(
				Map.of("Authorization", "Bearer " + UUID.randomUUID() + "." + roles.replace(' ', '.')));
		return page;
	}

}
