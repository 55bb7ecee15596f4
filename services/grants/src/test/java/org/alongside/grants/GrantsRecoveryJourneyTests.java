package org.alongside.grants;

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
 * A second look finds 40.00 too much; two people agree, the family reads it on a phone,
 * and a part is taken off its next payment. The bank's file is what the ledger says.
 */
@InBrowser
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.config.name=grants", "spring.application.name=grants", "alongside.demo=true",
				"alongside.files=target/files" })
@AutoConfigureMockMvc
@Import(TrustingTokens.class)
@WithServers(schema = "grants", kafka = false)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class GrantsRecoveryJourneyTests extends GrantsVisits {

	private final String origin;

	private int pictures;

	GrantsRecoveryJourneyTests(MockMvcTester mvc, JdbcClient database, @LocalServerPort int port) {
		super(mvc, database);
		this.origin = "http://localhost:" + port;
	}

	@Test
	void whatASecondLookFindsIsToldGentlyAndTakenOffTheNextPayment(Browsing browsing) {
		UUID family = person();
		String fund = openFund("Found by a second look", "1000");
		String address = awarded(family, "500", fund, person());
		String claim = claimed(address, family, "300", today().minusDays(2));
		answered(claim, person());
		paid(claim, person());

		String debt = foundByASecondLook(claim, as(person(), "MANAGER", browsing.desk()));
		confirmed(debt, as(person(), "FINANCE", browsing.desk()));
		readByTheFamily(address, as(family, "MEMBER", browsing.phone()));
		longAgo(debt);
		takenOffTheNext(family, address, debt, browsing);

		assertThat(potsOf(fund)).containsExactly(540_00L, 100_00L, 100_00L, 260_00L);
		assertThat(browsing.complaints()).isEmpty();
	}

	private String foundByASecondLook(String claim, Page manager) {
		String draw = "/grants/staff/audits/" + person();
		post("/grants/staff/audits", person(), "MANAGER", "draw", id(draw));
		manager.navigate(this.origin + draw + "/claims/" + id(claim));
		manager.getByLabel("It was paid wrongly").check();
		manager.getByLabel("What did you see?").fill("One ticket was for half the sum");
		press(manager, "Save what you found");
		manager.navigate(this.origin + draw + "/claims/" + id(claim));
		follow(manager, "Note how much was too much");
		looksRight(manager, "new");
		press(manager, "Note it");
		looksRight(manager, "new-empty");
		manager.getByLabel("How much was too much?", exactly()).fill("40.00");
		manager.getByLabel("It cost less").check();
		manager.getByLabel("What should the family know?").fill("The ticket of that day was for 260.00.");
		manager.getByLabel("No", exactly()).check();
		press(manager, "Note it");
		manager.waitForURL("**/overpayments/*-*");
		looksRight(manager, "raised");
		assertThat(manager.locator("main").innerText()).contains("found when somebody looked again");
		String url = manager.url().replaceAll("\\?.*", "");
		manager.navigate(this.origin + "/grants/staff/overpayments");
		looksRight(manager, "list");
		return url.substring(this.origin.length());
	}

	private void confirmed(String debt, Page finance) {
		finance.navigate(this.origin + debt);
		follow(finance, "Confirm it");
		looksRight(finance, "confirm");
		finance.getByLabel("No", exactly()).check();
		press(finance, "Confirm it and tell the family");
		finance.waitForURL("**" + debt + "*");
		assertThat(finance.locator("main").innerText()).contains("The family was told");
	}

	private void readByTheFamily(String address, Page phone) {
		assertThat(told(address)).containsOnlyOnce("grants.overpayment-found.v1");
		phone.navigate(this.origin + address + "/status");
		looksRight(phone, "status-told");
		follow(phone, "Read what it is about");
		assertThat(phone.locator("main").innerText()).contains("You are not in trouble",
				"The ticket of that day was for 260.00.", "Left: £40.00");
		looksRight(phone, "family");
		follow(phone, "It is hard, or not right");
		looksRight(phone, "family-ask");
		press(phone, "Send it to us");
		looksRight(phone, "family-ask-empty");
	}

	private void takenOffTheNext(UUID family, String address, String debt, Browsing browsing) {
		String next = claimed(address, family, "100", today().minusDays(1));
		answered(next, person());
		UUID payer = person();
		Page finance = as(payer, "FINANCE", browsing.desk());
		String run = "/grants/staff/payments/runs/" + person();
		post("/grants/staff/payments/runs", payer, "FINANCE", "run", id(run), "currency", "GBP", "payments",
				one("SELECT BIN_TO_UUID(id) FROM payment WHERE claim_id = UUID_TO_BIN(?)", id(next)));
		finance.navigate(this.origin + run);
		assertThat(finance.locator("main").innerText()).contains("This family owes £40.00");
		looksRight(finance, "run-owes");
		follow(finance, "Take something off");
		looksRight(finance, "deduct");
		assertThat(finance.getByLabel("How much?").inputValue()).isEqualTo("25.00");
		press(finance, "Decide");
		looksRight(finance, "deduct-empty");
		finance.getByLabel("Take something off", exactly()).check();
		finance.getByLabel("How much?").fill("40.00");
		press(finance, "Decide");
		finance.waitForURL("**" + run + "*");
		assertThat(finance.locator("main").innerText()).contains("£60.00 in 1 payments", "£40.00 taken off");
		looksRight(finance, "run-lowered");

		post(run + "/prepare", payer, "FINANCE", with(day("paysOn", payDay()), "version", runVersion(run)));
		post(run + "/approve", person(), "MANAGER", "version", runVersion(run));
		assertThat(post(run + "/file", payer, "FINANCE", "kind", "XML")).bodyText()
			.contains("<CtrlSum>60.00</CtrlSum>");
		post(run + "/send", payer, "FINANCE");
		assertThat(one("SELECT total_minor FROM payment_run WHERE id = UUID_TO_BIN(?)", id(run))).isEqualTo("6000");

		Page phone = as(family, "MEMBER", browsing.phone());
		phone.navigate(this.origin + address + "/overpaid");
		assertThat(phone.locator("main").innerText()).contains("Put right. Thank you.", "£40.00 was taken off");
		looksRight(phone, "family-over");
		finance.navigate(this.origin + debt);
		looksRight(finance, "over");
		assertThat(debtStatus(debt)).isEqualTo("RECOVERED");
	}

	private static Page.GetByLabelOptions exactly() {
		return new Page.GetByLabelOptions().setExact(true);
	}

	/** As a phone and as a desk show it. */
	private void looksRight(Page page, String name) {
		var before = page.viewportSize();
		for (int width : new int[] { 320, 1280 }) {
			page.setViewportSize(width, before.height);
			Screenshots.take(page, "recovery-%02d-%s".formatted(this.pictures++, name));
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
