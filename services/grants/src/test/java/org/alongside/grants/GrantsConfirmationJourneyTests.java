package org.alongside.grants;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.alongside.platform.privacy.MailSeal;
import org.alongside.testing.browser.Accessible;
import org.alongside.testing.browser.Browsing;
import org.alongside.testing.browser.InBrowser;
import org.alongside.testing.browser.Screenshots;
import org.alongside.testing.security.TrustingTokens;
import org.alongside.testing.servers.WithServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.alongside.testing.browser.Steps.follow;
import static org.alongside.testing.browser.Steps.press;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A family names a nurse on their phone; she opens the link between two rounds, and an
 * officer sees what she says.
 */
@InBrowser
@Import(TrustingTokens.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.config.name=grants", "spring.application.name=grants", "alongside.demo=true" })
@WithServers(schema = "grants", kafka = false)
class GrantsConfirmationJourneyTests {

	@TempDir
	private static Path files;

	private final String origin;

	private final JdbcClient database;

	private final MailSeal seal;

	private int pictures;

	GrantsConfirmationJourneyTests(@LocalServerPort int port, @Autowired JdbcClient database,
			@Autowired MailSeal seal) {
		this.origin = "http://localhost:" + port;
		this.database = database;
		this.seal = seal;
	}

	@DynamicPropertySource
	static void files(DynamicPropertyRegistry properties) {
		properties.add("alongside.files", files::toString);
	}

	@Test
	void aNurseConfirmsAStayFromAPhoneAndTheOfficerSeesIt(Browsing browsing) {
		String token = UUID.randomUUID() + ".Wife.MEMBER";
		Page family = as(token, browsing.phone());
		String address = answered(family, token);
		family.navigate(this.origin + address);
		looksRight(family, "tasks");
		follow(family, "Somebody at the hospital who can confirm it");
		looksRight(family, "name");
		press(family, "Save and continue");
		looksRight(family, "name-empty");
		family.getByLabel("Their name").fill("Ann Example");
		family.getByLabel("What they do there").fill("ward nurse");
		family.getByLabel("Their email at work").fill("ann@walton.nhs.uk");
		family.getByLabel("You may write to them").check();
		press(family, "Save and continue");
		assertThat(family.locator("main").innerText()).contains("Ann Example, ward nurse");
		looksRight(family, "check");
		press(family, "Send my application");
		family.navigate(this.origin + address + "/status");
		assertThat(family.locator("main").innerText()).contains("We asked the hospital to confirm the stay");
		looksRight(family, "status-asked");
		follow(family, "Put right whom we should ask");
		looksRight(family, "correct");

		Page nurse = browsing.phoneWithoutScript();
		String link = this.origin + HospitalMail.last(this.database, this.seal, address).path();
		nurse.navigate(link);
		assertThat(nurse.locator("main").innerText()).contains("Ada Example", "The Walton Centre, Liverpool");
		looksRight(nurse, "ask");
		press(nurse, "Send my answer");
		looksRight(nurse, "ask-empty");
		nurse.getByLabel("They are or were here, on other dates").check();
		press(nurse, "Send my answer");
		assertThat(nurse.locator("main").innerText()).contains("Type the first day of the stay");
		looksRight(nurse, "ask-other-dates");
		nurse.getByLabel("Yes, these dates are right").check();
		press(nurse, "Send my answer");
		assertThat(nurse.locator("main").innerText()).contains("We have your answer");
		looksRight(nurse, "thanks");
		nurse.navigate(link);
		looksRight(nurse, "closed");

		Page officer = as(UUID.randomUUID() + ".Olive.GRANTS_OFFICER", browsing.phone());
		officer.navigate(this.origin + address.replace("/grants/", "/grants/staff/"));
		assertThat(officer.locator("main").innerText()).contains("These dates are right", "ann@walton.nhs.uk",
				"An address of a health service confirmed the very dates");
		looksRight(officer, "application");
		follow(officer, "Ask somebody at the hospital");
		looksRight(officer, "staff-ask");
		press(officer, "Ask them");
		looksRight(officer, "staff-ask-empty");
		family.navigate(this.origin + address + "/status");
		assertThat(family.locator("main").innerText()).contains("The hospital answered");
		looksRight(family, "status-answered");
		assertThat(browsing.complaints()).isEmpty();
	}

	@Test
	void whatElseVisitsCostIsAnsweredCostByCost(Browsing browsing) {
		String token = UUID.randomUUID() + ".Wife.MEMBER";
		Page family = as(token, browsing.phone());
		String address = answered(family, token);
		family.navigate(this.origin + address + "/travel");
		family.getByLabel("Parking").fill("5");
		family.getByLabel("Nights away, in all").fill("2");
		press(family, "Save and continue");
		looksRight(family, "travel-night-missing");
		family.getByLabel("What one night costs").fill("60");
		press(family, "Save and continue");
		assertThat(family.locator("main").innerText()).contains("Parking comes to £30.00.");
		looksRight(family, "estimate-with-parking");
		family.getByLabel("Miles one way").fill("40");
		press(family, "This is right, continue");
		post(family, token, address + "/declaration", Map.of("agreed", "true"));
		post(family, token, address + "/send", Map.of());

		Page officer = as(UUID.randomUUID() + ".Olive.GRANTS_OFFICER", browsing.phoneWithoutScript());
		String staff = this.origin + address.replace("/grants/", "/grants/staff/");
		officer.navigate(staff + "/recommend");
		looksRight(officer, "recommend-lines");
		officer.locator("details:not([open]) > summary").all().reversed().forEach(Locator::click);
		officer.getByLabel("Do not give it").nth(2).check();
		press(officer, "Work out the sum");
		assertThat(officer.locator("main").innerText()).contains("Choose a reason that fits");
		looksRight(officer, "recommend-lines-reason-missing");
		officer.getByLabel("Nights away: reason").selectOption("NOT_SHOWN");
		officer.getByLabel("Nights away: words for the family").fill("Send us the bill of the hotel.");
		press(officer, "Work out the sum");
		assertThat(officer.locator("main").innerText()).contains("All together: £246.00");
		looksRight(officer, "recommend-lines-sum");
		officer.getByLabel("It meets the rules").check();
		officer.getByLabel("No", new Page.GetByLabelOptions().setExact(true)).check();
		press(officer, "Recommend");
		looksRight(officer, "recommended-lines");

		Page approver = as(UUID.randomUUID() + ".Anna.GRANTS_APPROVER", browsing.phone());
		approver.navigate(staff + "/approve");
		assertThat(approver.locator("main").innerText()).contains("Recommended: £246.00", "Nothing shows this cost");
		looksRight(approver, "approve-lines");
		approver.getByLabel("Visiting fund").check();
		approver.getByLabel("Part of what was asked for is paid").check();
		approver.getByLabel("No", new Page.GetByLabelOptions().setExact(true)).check();
		press(approver, "Approve");
		family.navigate(this.origin + address + "/status");
		assertThat(family.locator("main").innerText()).contains("We will give you £246.00",
				"Send us the bill of the hotel.");
		looksRight(family, "status-lines");
		assertThat(browsing.complaints()).isEmpty();
	}

	/** An application that wants naming somebody and sending. */
	private String answered(Page page, String token) {
		String address = post(page, token, "/grants/applications", Map.of());
		LocalDate today = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC);
		post(page, token, address + "/patient",
				Map.of("patientName", "Ada Example", "tie", "PARTNER", "admittedOn.day", "" + today.getDayOfMonth(),
						"admittedOn.month", "" + today.getMonthValue(), "admittedOn.year", "" + today.getYear()));
		post(page, token, address + "/hospital", Map.of("typed", "walton", "code", "WCFT", "ward", "Ward 7"));
		post(page, token, address + "/travel",
				Map.of("mode", "CAR", "journeysPerWeek", "2", "weeks", "3", "homePostcode", "M1 1AA",
						"firstVisitOn.day", "" + today.getDayOfMonth(), "firstVisitOn.month",
						"" + today.getMonthValue(), "firstVisitOn.year", "" + today.getYear()));
		post(page, token, address + "/estimate", Map.of("miles", "40"));
		post(page, token, address + "/evidence", Map.of("choice", "LATER"));
		post(page, token, address + "/bank",
				Map.of("kind", "UK", "holder", "E Example", "sortCode", "30-94-30", "number", "12345678"));
		post(page, token, address + "/declaration", Map.of("agreed", "true"));
		return address;
	}

	private String post(Page page, String token, String uri, Map<String, String> fields) {
		FormData form = FormData.create();
		fields.forEach(form::set);
		APIResponse answer = page.request()
			.post(this.origin + uri,
					RequestOptions.create()
						.setHeader("Authorization", "Bearer " + token)
						.setForm(form)
						.setMaxRedirects(0));
		assertThat(answer.status()).as(uri).isBetween(300, 399);
		return String.valueOf(answer.headers().get("location")).replaceAll("\\?.*", "").replace(this.origin, "");
	}

	private void looksRight(Page page, String name) {
		Screenshots.take(page, "confirmation-%02d-%s".formatted(this.pictures++, name));
		Accessible.check(page);
		Accessible.fitsOnAPhone(page);
	}

	private static Page as(String token, Page page) {
		page.setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + token));
		return page;
	}

}
