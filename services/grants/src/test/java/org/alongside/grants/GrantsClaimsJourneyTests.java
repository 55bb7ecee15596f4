package org.alongside.grants;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import com.microsoft.playwright.Page;
import org.alongside.testing.browser.Accessible;
import org.alongside.testing.browser.Browsing;
import org.alongside.testing.browser.InBrowser;
import org.alongside.testing.browser.Screenshots;
import org.alongside.testing.security.TrustingTokens;
import org.alongside.testing.servers.WithServers;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.alongside.testing.browser.Steps.follow;
import static org.alongside.testing.browser.Steps.press;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A wife with a visiting plan claims on her phone, repeats it in three taps, and reads
 * why one journey was not paid.
 */
@InBrowser
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.config.name=grants", "spring.application.name=grants", "alongside.demo=true",
				"alongside.files=target/files" })
@AutoConfigureMockMvc
@Import(TrustingTokens.class)
@WithServers(schema = "grants", kafka = false)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class GrantsClaimsJourneyTests extends GrantsVisits {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

	private final String origin;

	private int pictures;

	GrantsClaimsJourneyTests(MockMvcTester mvc, JdbcClient database, @LocalServerPort int port) {
		super(mvc, database);
		this.origin = "http://localhost:" + port;
	}

	@Test
	void aFamilyClaimsRepeatsInThreeTapsAndReadsWhy(Browsing browsing) {
		UUID family = person();
		String address = awarded(family, "216", openFund("Claimed on a phone", "500"), person());
		Page phone = as(family, "MEMBER", browsing.phone());
		Page officer = as(person(), "GRANTS_OFFICER", browsing.desk());

		phone.navigate(this.origin + address + "/status");
		looksRight(phone, "status-plan");
		follow(phone, "Claim for journeys");
		looksRight(phone, "claim-first");
		press(phone, "Send this claim");
		assertThat(phone.locator("main").innerText()).contains("Tick at least one day");
		looksRight(phone, "claim-empty");
		tick(phone, 9);
		tick(phone, 8);
		phone.getByText("Another day, or not all cost the same").click();
		press(phone, "Give each journey its own price");
		looksRight(phone, "claim-each");
		phone.getByLabel("What did it cost on " + today().minusDays(8).format(DAY) + "?").fill("72.00");
		press(phone, "Send this claim");
		assertThat(phone.locator("body").innerText()).contains("A person here looks at it");
		looksRight(phone, "status-claimed");

		officer.navigate(this.origin + "/grants/staff/claims");
		looksRight(officer, "claims-waiting");
		officer.navigate(this.origin + "/grants/staff/claims/" + claimOf(address, 1));
		looksRight(officer, "claim-to-answer");
		officer.getByText("Answer this journey").last().click();
		looksRight(officer, "claim-line");
		press(officer, "Save this answer");
		looksRight(officer, "claim-line-empty");
		officer.getByLabel("Do not pay it", exactly()).check();
		officer.getByLabel("If you pay less or nothing: why?").selectOption("COST_TOO_HIGH");
		officer.getByLabel("Anything to tell the family").fill("Please send us the ticket.");
		officer.getByLabel("No", exactly()).check();
		press(officer, "Save this answer");
		looksRight(officer, "claim-half-answered");
		press(officer, "Pay them");
		looksRight(officer, "claim-pay-empty");
		officer.getByLabel("No", exactly()).check();
		press(officer, "Pay them");
		looksRight(officer, "claim-answered");

		phone.navigate(this.origin + address + "/claims/" + claimOf(address, 1));
		assertThat(phone.locator("main").innerText()).contains("we pay £36.00", "we cannot pay this one",
				"It costs more than we can pay", "Please send us the ticket.");
		looksRight(phone, "claim-answer");

		phone.navigate(this.origin + address + "/status");
		follow(phone, "Claim for journeys");
		tick(phone, 1);
		press(phone, "Send this claim");
		assertThat(phone.locator("main").innerText()).contains("Approved");
		assertThat(award(address)).containsExactly(216_00L - 72_00, 0L, 72_00L, 0L);
		looksRight(phone, "status-repeated");

		follow(phone, "I need no more of this plan");
		looksRight(phone, "plan-done");
		press(phone, "I need no more of it");
		assertThat(phone.locator("main").innerText()).contains("This plan takes no more claims");
		looksRight(phone, "status-plan-done");

		lookAgain(browsing, address);
		assertThat(browsing.complaints()).isEmpty();
	}

	/** When it was paid, a manager draws what is looked at again. */
	private void lookAgain(Browsing browsing, String address) {
		paid(address + "/claims/" + claimOf(address, 1), person());
		paid(address + "/claims/" + claimOf(address, 2), person());
		Page manager = as(person(), "MANAGER", browsing.desk());
		manager.navigate(this.origin + "/grants/staff/audits");
		looksRight(manager, "audits");
		press(manager, "Draw now");
		assertThat(manager.locator("main").innerText()).contains("the same come out");
		looksRight(manager, "audits-drawn");
		manager.locator("main table a").first().click();
		press(manager, "Save what you found");
		looksRight(manager, "audit-look-empty");
		manager.getByLabel("It was paid as it should").check();
		press(manager, "Save what you found");
		looksRight(manager, "audits-looked");
		manager.locator("main table a").first().click();
		looksRight(manager, "audit-looked-at");
	}

	private String claimOf(String address, int number) {
		return this.database
			.sql("SELECT BIN_TO_UUID(id) FROM claim WHERE application_id = UUID_TO_BIN(?) AND number = ?")
			.params(id(address), number)
			.query(String.class)
			.single();
	}

	private void tick(Page phone, int daysAgo) {
		phone.getByLabel(today().minusDays(daysAgo).format(DAY), exactly()).check();
	}

	private static Page.GetByLabelOptions exactly() {
		return new Page.GetByLabelOptions().setExact(true);
	}

	/** As a phone and as a desk show it. */
	private void looksRight(Page page, String name) {
		var before = page.viewportSize();
		for (int width : new int[] { 320, 1280 }) {
			page.setViewportSize(width, before.height);
			Screenshots.take(page, "claims-%02d-%s".formatted(this.pictures++, name));
			Accessible.check(page);
			if (before.width < 600) {
				Accessible.fitsOnAPhone(page);
			}
		}
		page.setViewportSize(before.width, before.height);
	}

	private static Page as(UUID person, String role, Page page) {
		page.setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + person + "." + role));
		return page;
	}

}
