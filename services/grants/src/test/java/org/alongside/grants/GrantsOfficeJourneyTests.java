package org.alongside.grants;

import java.nio.file.Path;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
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
 * An officer works through the queue on a phone, a colleague comes by, and a manager
 * looks how it goes.
 */
@InBrowser
@Import(TrustingTokens.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.config.name=grants", "spring.application.name=grants", "alongside.demo=true" })
@WithServers(schema = "grants", kafka = false)
class GrantsOfficeJourneyTests {

	private static final byte[] PHOTO = { (byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 9, 9, 9 };

	@TempDir
	private static Path files;

	private final String origin;

	private final JdbcClient database;

	private int pictures;

	GrantsOfficeJourneyTests(@LocalServerPort int port, @Autowired JdbcClient database) {
		this.origin = "http://localhost:" + port;
		this.database = database;
	}

	@DynamicPropertySource
	static void files(DynamicPropertyRegistry properties) {
		properties.add("alongside.files", files::toString);
	}

	@Test
	void anOfficerFindsTakesAndHandsOverAndSeesWhatLooksAlike(Browsing browsing) {
		Page officer = as("Olive", "GRANTS_OFFICER", browsing.phone());
		apply(officer);
		String address = apply(officer);

		officer.navigate(this.origin + "/grants/staff?shelf=UNASSIGNED");
		looksRight(officer, "queue-unassigned");
		officer.getByLabel("Asked for in").selectOption("EUR");
		press(officer, "Show these");
		assertThat(officer.locator("main").innerText()).contains("There is nothing here.");
		looksRight(officer, "queue-empty");
		officer.navigate(this.origin + address.replace("/grants/", "/grants/staff/"));
		assertThat(officer.locator("main").innerText()).contains("Same bank account, another person",
				"Same photo or paper", "Same stay in hospital");
		looksRight(officer, "alike");
		press(officer, "I will look at this");
		looksRight(officer, "taken-on");

		Page colleague = as("Colm", "GRANTS_OFFICER", browsing.phone());
		colleague.navigate(this.origin + address.replace("/grants/", "/grants/staff/"));
		assertThat(colleague.locator("main").innerText()).contains("Olive has this open since");
		looksRight(colleague, "open-elsewhere");
		press(colleague, "Take it over from Olive");
		colleague.navigate(this.origin + "/grants/staff?shelf=MINE");
		assertThat(colleague.locator("main tbody tr").count()).isOne();
		looksRight(colleague, "queue-mine");
		press(officer, "Put it back for anybody to take");
		assertThat(officer.locator("body").innerText()).contains("Somebody else changed this application");
		looksRight(officer, "lost-politely");
		assertThat(browsing.complaints()).allMatch((complaint) -> complaint.contains("409"));
	}

	@Test
	void aManagerSeesHowItGoesAndWhatMayBePublished(Browsing browsing) {
		Page manager = as("Mina", "MANAGER", browsing.phone());
		apply(manager);
		grantsOfAYearThatIsOver();

		manager.navigate(this.origin + "/grants/staff/reports");
		assertThat(manager.locator("main").innerText()).contains("Applications, by month", "Spending and budget");
		looksRight(manager, "reports");
		manager.locator("details:not([open]) > summary").all().reversed().forEach(Locator::click);
		looksRight(manager, "reports-tables");
		var table = manager.waitForDownload(() -> manager.locator("a[href*='/nations.csv']").click());
		assertThat(table.suggestedFilename()).matches("grants-nations-\\d{4}\\.csv");
		follow(manager, "2023");
		looksRight(manager, "reports-of-a-year");
		follow(manager, "Grants for the public (360Giving)");
		assertThat(manager.locator("main").innerText()).contains("Grants in the file: 6.");
		looksRight(manager, "open-data");
		var file = manager.waitForDownload(() -> follow(manager, "Download 2023 (JSON)"));
		assertThat(file.suggestedFilename()).isEqualTo("360giving-2023.json");

		Page desk = as("Mina", "MANAGER", browsing.desk());
		desk.navigate(this.origin + "/grants/staff/reports?year=2023");
		Screenshots.take(desk, "office-reports-at-a-desk");
		Accessible.check(desk);
		assertThat(browsing.complaints()).isEmpty();
	}

	@Test
	void anOfficerBringsAListOfHospitalsAndAFamilyFindsTheirs(Browsing browsing) {
		Page officer = as("Olive", "GRANTS_OFFICER", browsing.phoneWithoutScript());
		officer.navigate(this.origin + "/grants/staff/hospitals");
		looksRight(officer, "hospitals");
		press(officer, "Look at it");
		looksRight(officer, "hospitals-refused");
		officer.getByLabel("Our own table").check();
		officer.locator("input[type=file]").setInputFiles(new FilePayload("ours.csv", "text/csv", """
				code,name,town,postcode,nation
				J1,Jacaranda Hospital,Lincoln,LN1 1AA,England
				J2,Nowhere Hospital,Nowhere,nowhere,England
				""".getBytes(StandardCharsets.UTF_8)));
		press(officer, "Look at it");
		assertThat(officer.locator("main").innerText()).contains("Jacaranda Hospital, Lincoln",
				"its postcode is not one");
		looksRight(officer, "hospitals-looked-at");
		press(officer, "Take it over");
		looksRight(officer, "hospitals-taken-over");

		String token = "Bearer " + UUID.randomUUID() + ".Wife.MEMBER";
		Page theirs = browsing.phone();
		theirs.setExtraHTTPHeaders(Map.of("Authorization", token));
		theirs.navigate(
				this.origin + post(theirs, token, "/grants/applications", Map.of()) + "/hospital?typed=jacaranda");
		assertThat(theirs.locator("main").innerText()).contains("Jacaranda Hospital, Lincoln");
		looksRight(theirs, "hospital-found");
		assertThat(browsing.complaints()).isEmpty();
	}

	@Test
	void aManagerWorksEveryAnswerOutAgainAndSeesWhatOtherFiguresWouldChange(Browsing browsing) {
		Page manager = as("Mina", "MANAGER.GRANTS_APPROVER", browsing.phone());
		String address = apply(manager);

		manager.navigate(this.origin + "/grants/staff/rules");
		looksRight(manager, "rules");
		press(manager, "Work everything out again");
		manager.waitForURL("**/grants/staff/rules/replays/*");
		assertThat(manager.locator("main").innerText()).contains("Every answer, worked out again", "Begun by Mina");
		looksRight(manager, "rules-replayed");
		manager.navigate(this.origin + address.replace("/grants/", "/grants/staff/"));
		manager.locator("main a[href$='/replay']").click();
		manager.waitForURL("**/replay");
		assertThat(manager.locator("main").innerText()).contains("rule set", "Mark of the facts");
		looksRight(manager, "rules-replay");

		manager.navigate(this.origin + "/grants/staff/rules");
		follow(manager, "See what other figures would change");
		manager.waitForURL("**/grants/staff/rules/preview");
		looksRight(manager, "rules-preview");
		manager.getByLabel("Days ahead of the first visit").fill("soon");
		press(manager, "See what would change");
		manager.waitForURL("**/preview?*");
		assertThat(manager.locator("main").innerText()).contains("Type a whole number from 0 to 366.");
		looksRight(manager, "rules-preview-errors");
		manager.getByLabel("Days ahead of the first visit").fill("28");
		manager.getByLabel("Journeys a week before a person looks").fill("1");
		press(manager, "See what would change");
		manager.waitForURL("**mostAWeek=1&**");
		assertThat(manager.locator("main").innerText()).contains("would have another answer", "Look at this",
				"alongside.grants.rules.most-a-week=1");
		looksRight(manager, "rules-preview-result");
		var file = manager.waitForDownload(() -> follow(manager, "Take the table along (CSV)"));
		assertThat(file.suggestedFilename()).isEqualTo("grants-rule-change.csv");
		assertThat(browsing.complaints()).isEmpty();
	}

	@Test
	void aFileWithAVirusIsOpenedByNobodyAndBothReadSo(Browsing browsing) {
		Page officer = as("Olive", "GRANTS_OFFICER", browsing.phone());
		String token = "Bearer " + UUID.randomUUID() + ".Wife.MEMBER";
		String address = apply(officer, token);
		officer.navigate(this.origin + address.replace("/grants/", "/grants/staff/"));
		assertThat(officer.locator("main").innerText()).contains("These files were not scanned for viruses.");
		this.database.sql("UPDATE evidence SET scan = 'INFECTED' WHERE application_id = UUID_TO_BIN(?)")
			.param(address.substring(address.lastIndexOf('/') + 1))
			.update();

		officer.reload();
		assertThat(officer.locator("main").innerText()).contains("Virus found", "Nobody can open this file");
		assertThat(officer.locator("main a[href*='/evidence/']").count()).isZero();
		looksRight(officer, "evidence-infected");
		Page family = browsing.phone();
		family.setExtraHTTPHeaders(Map.of("Authorization", token));
		family.navigate(this.origin + address + "/status");
		assertThat(family.locator("main").innerText()).contains("A virus was found in a file that you sent");
		looksRight(family, "status-infected");

		String draft = post(family, token, "/grants/applications", Map.of());
		family.request()
			.post(this.origin + draft + "/evidence",
					RequestOptions.create()
						.setHeader("Authorization", token)
						.setMultipart(FormData.create().set("files", new FilePayload("bed.jpg", "image/jpeg", PHOTO))));
		this.database.sql("UPDATE evidence SET scan = 'INFECTED' WHERE application_id = UUID_TO_BIN(?)")
			.param(draft.substring(draft.lastIndexOf('/') + 1))
			.update();
		family.navigate(this.origin + draft + "/evidence");
		assertThat(family.locator("main").innerText()).contains("Please take a new photo and send that.");
		looksRight(family, "photo-infected");
		assertThat(browsing.complaints()).isEmpty();
	}

	/** Six grants of 2023, as if the scheme were older than this test. */
	private void grantsOfAYearThatIsOver() {
		for (int grant = 0; grant < 6; grant++) {
			UUID id = UUID.randomUUID();
			this.database.sql("""
					INSERT INTO grant_application (id, reference, member_id, applicant_name, status, estimate_agreed,
						evidence_files, declared, currency, started_at, submitted_at, decided_at, visits, version)
					VALUES (UUID_TO_BIN(:id), :reference, UUID_TO_BIN(:member), 'Someone', 'APPROVED', 1, 0, 1, 'GBP',
						'2023-05-01', '2023-05-01', '2023-05-09', 4, 0)""")
				.param("id", id.toString())
				.param("reference", "QJ-" + grant)
				.param("member", UUID.randomUUID().toString())
				.update();
			this.database
				.sql("""
						INSERT INTO decision (id, application_id, step, decider_id, decider_name, screen_version, amount_minor,
							currency, reasons, decided_at, version)
						VALUES (UUID_TO_BIN(UUID()), UUID_TO_BIN(:id), 'APPROVED', UUID_TO_BIN(UUID()), 'Someone', 1, 12000, 'GBP',
							'RULES_MET,LONG_STAY', '2023-05-09', 0)""")
				.param("id", id.toString())
				.update();
		}
	}

	/** Another family's application, sent without looking at each page. */
	private String apply(Page page) {
		return apply(page, "Bearer " + UUID.randomUUID() + ".Wife.MEMBER");
	}

	private String apply(Page page, String token) {
		String address = post(page, token, "/grants/applications", Map.of());
		LocalDate today = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC);
		post(page, token, address + "/patient",
				Map.of("patientName", "Ada Example", "tie", "PARTNER", "admittedOn.day", "" + today.getDayOfMonth(),
						"admittedOn.month", "" + today.getMonthValue(), "admittedOn.year", "" + today.getYear()));
		post(page, token, address + "/hospital", Map.of("typed", "walton", "code", "WCFT"));
		post(page, token, address + "/travel",
				Map.of("mode", "CAR", "journeysPerWeek", "2", "weeks", "3", "homePostcode", "M1 1AA",
						"firstVisitOn.day", "" + today.getDayOfMonth(), "firstVisitOn.month",
						"" + today.getMonthValue(), "firstVisitOn.year", "" + today.getYear()));
		post(page, token, address + "/estimate", Map.of("miles", "40"));
		page.request()
			.post(this.origin + address + "/evidence",
					RequestOptions.create()
						.setHeader("Authorization", token)
						.setMultipart(FormData.create().set("files", new FilePayload("bed.jpg", "image/jpeg", PHOTO))));
		post(page, token, address + "/bank",
				Map.of("kind", "UK", "holder", "E Example", "sortCode", "30-94-30", "number", "12345678"));
		post(page, token, address + "/declaration", Map.of("agreed", "true"));
		assertThat(post(page, token, address + "/send", Map.of())).isEqualTo(address + "/sent");
		return address;
	}

	private String post(Page page, String token, String uri, Map<String, String> fields) {
		FormData form = FormData.create();
		fields.forEach(form::set);
		APIResponse answer = page.request()
			.post(this.origin + uri,
					RequestOptions.create().setHeader("Authorization", token).setForm(form).setMaxRedirects(0));
		assertThat(answer.status()).as(uri).isBetween(300, 399);
		return String.valueOf(answer.headers().get("location")).replaceAll("\\?.*", "").replace(this.origin, "");
	}

	private void looksRight(Page page, String name) {
		Screenshots.take(page, "office-%02d-%s".formatted(this.pictures++, name));
		Accessible.check(page);
		Accessible.fitsOnAPhone(page);
	}

	private static Page as(String name, String roles, Page page) {
		page.setExtraHTTPHeaders(
				Map.of("Authorization", "Bearer " + UUID.randomUUID() + "." + name + "." + roles.replace(' ', '.')));
		return page;
	}

}
