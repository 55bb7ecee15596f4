package org.alongside.grants;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
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
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.alongside.testing.browser.Steps.press;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A wife with an account at a building society types what stands in her passbook, and
 * finance sees what was doubted.
 */
@InBrowser
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.config.name=grants", "spring.application.name=grants", "alongside.demo=true",
				"alongside.files=target/files" })
@AutoConfigureMockMvc
@Import(TrustingTokens.class)
@WithServers(schema = "grants", kafka = false)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class GrantsBankJourneyTests extends GrantsVisits {

	private final String origin;

	private int pictures;

	GrantsBankJourneyTests(MockMvcTester mvc, JdbcClient database, @LocalServerPort int port) {
		super(mvc, database);
		this.origin = "http://localhost:" + port;
	}

	@DynamicPropertySource
	static void table(DynamicPropertyRegistry properties) {
		properties.add("alongside.grants.bank.modulus-table", GrantsBankJourneyTests::file);
	}

	@Test
	void aLongNumberIsUnderstoodAWrongOneIsDoubtedAndFinanceSeesIt(Browsing browsing) {
		UUID family = person();
		String address = answered(family);
		Page phone = as(family, "MEMBER", browsing.phoneWithoutScript());
		phone.navigate(this.origin + address + "/bank");
		phone.getByText("My account is with a building society, or has a longer number").click();
		looksRight(phone, "society");

		fill(phone, "089999", "6637495912");
		press(phone, "Save and continue");
		assertThat(phone.locator("main").innerText()).contains("Choose who the account is with");
		looksRight(phone, "long-number");
		phone.getByLabel("Somebody else").check();
		press(phone, "Save and continue");
		assertThat(phone.locator("main").innerText()).contains("We cannot make 8 digits from this number.");
		looksRight(phone, "not-ours");

		phone.getByLabel("Leeds Building Society").check();
		phone.getByLabel("Roll number, if your account has one").fill("A_1");
		press(phone, "Save and continue");
		assertThat(phone.locator("main").innerText()).contains("begins with a letter or digit");
		looksRight(phone, "roll-wrong");
		phone.getByLabel("Roll number, if your account has one").fill("A/123456-7");
		press(phone, "Save and continue");
		assertThat(phone.locator("main").innerText()).contains("do not belong together");
		assertThat(phone.getByLabel("Account number").inputValue()).isEqualTo("6637495912");
		looksRight(phone, "no-match");

		phone.getByLabel("It is right, I looked again").check();
		press(phone, "Save and continue");
		assertThat(phone.url()).doesNotContain("/bank");
		phone.navigate(this.origin + address + "/bank");
		assertThat(phone.locator("main").innerText()).contains("We have an account ending in 59");

		Page finance = as(person(), "FINANCE", browsing.desk());
		approve(address, family);
		finance.navigate(this.origin + "/grants/staff/payments");
		assertThat(finance.locator("main").innerText()).contains("UK account numbers are checked with the table of");
		looksRight(finance, "payments");
		finance.navigate(this.origin + "/grants/staff/payments/new?currency=GBP");
		assertThat(finance.locator("main").innerText()).contains("The family looked again and says it is right.");
		looksRight(finance, "choose");
		press(finance, "Start this run");
		finance.waitForURL("**/runs/**");
		assertThat(finance.locator("main").innerText()).contains("The family looked again and says it is right.");
		looksRight(finance, "run");
		finance.navigate(finance.url().replaceAll("\\?.*", "") + "/cancel");
		press(finance, "Call this run off");
		assertThat(browsing.complaints()).isEmpty();
	}

	private void approve(String address, UUID family) {
		assertThat(location(post(address + "/send", family, "MEMBER"))).isEqualTo(address + "/sent");
		String staff = address.replace("/grants/", "/grants/staff/");
		post(staff + "/recommend", person(), "GRANTS_OFFICER", "version", version(address), "amount", "10", "reasons",
				"RULES_MET", "conflict", "NO");
		post(staff + "/approve", person(), "GRANTS_APPROVER", "version", version(address), "fund",
				openFund("Accounts on a phone", "10"), "reasons", "RULES_MET", "conflict", "NO");
		assertThat(status(address)).isEqualTo("APPROVED");
	}

	private static void fill(Page page, String sortCode, String number) {
		page.getByLabel("Name on the account").fill("E Example");
		page.getByLabel("United Kingdom").check();
		page.getByLabel("Sort code").fill(sortCode);
		page.getByLabel("Account number").fill(number);
	}

	/** As a phone and as a desk show it. */
	private void looksRight(Page page, String name) {
		var before = page.viewportSize();
		for (int width : new int[] { 320, 1280 }) {
			page.setViewportSize(width, before.height);
			Screenshots.take(page, "bank-%02d-%s".formatted(this.pictures++, name));
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

	private static String file() {
		try {
			return Path
				.of(Objects.requireNonNull(GrantsBankJourneyTests.class.getResource("/grants/bank/modulus-table.txt"))
					.toURI())
				.toString();
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
