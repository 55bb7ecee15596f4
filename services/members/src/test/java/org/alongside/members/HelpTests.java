package org.alongside.members;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.alongside.members.help.HelpShelf;
import org.alongside.testing.browser.Accessible;
import org.alongside.testing.browser.Browsing;
import org.alongside.testing.browser.InBrowser;
import org.alongside.testing.browser.Screenshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What can help, as strangers and staff find it.
 */
@InBrowser
@WithMembers
class HelpTests {

	private static final UUID MAX = new UUID(0x0193_0000_0000_7000L, 0x8000_0000_0000_00ADL);

	@LocalServerPort
	private int port;

	@Autowired
	private JWKSource<SecurityContext> keys;

	@Autowired
	private HelpShelf shelf;

	@Autowired
	private JdbcClient database;

	@Test
	void aStrangerFindsWhatFitsNationPersonAndSituation() {
		var found = new Browser(this.port).get("/help?nation=SCOTLAND&who=CARER&situation=CARE");

		assertThat(found.statusCode()).isEqualTo(200);
		assertThat(found.body())
			.contains("An adult carer support plan", "Source: Scottish Government.", "Not yet checked by the charity",
					"href=\"https://www.gov.scot/publications/carers-charter/\"")
			.doesNotContain("Family Carers Ireland", "Universal Credit");
		assertThat(found.headers().firstValue("Set-Cookie")).isEmpty();
	}

	@Test
	void whatWasCheckedSaysWhen() {
		assertThat(new Browser(this.port).get("/help?nation=WALES&situation=PAIN").body())
			.contains("Welsh Pain Society", "Last checked: 26 November 2026.", "Go to welshpainsociety.org.uk");
	}

	@Test
	void whatOnlyOurOfficeKnowsNamesTheOffice() {
		assertThat(new Browser(this.port).get("/help?nation=IRELAND&who=ILL&situation=PAIN").body())
			.containsSubsequence("Is physiotherapy hard to get?", "mailto:office@alongside.example", "Source:");
	}

	@Test
	void answersAreReadHoweverTheyAreWritten() {
		assertThat(new Browser(this.port).get("/help?nation=%20scotland%20").body()).contains("Breathing Space")
			.containsPattern("value=\"SCOTLAND\"[^>]*checked")
			.doesNotContain("We did not know one of the answers");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nation=MARS&who=CARER", "nation=%3Cscript%3E&who=CARER", "nation=%00MARS&who=carer",
			"nation=WALES&nation=SCOTLAND&who=CARER", "who=CARER&situation=CROWN" })
	void answersThatNobodyKnowsAreLeftOutAndThatIsSaid(String typed) {
		var found = new Browser(this.port).get("/help?" + typed);

		assertThat(found.statusCode()).isEqualTo(200);
		assertThat(found.body()).contains("We did not know one of the answers, so we left it out", "Carers UK")
			.doesNotContain("MARS", "<script>");
	}

	@Test
	void onTheIslandsThereIsSomethingThatNobodyHasCheckedYet() {
		assertThat(new Browser(this.port).get("/help?nation=CROWN_DEPENDENCY&who=CARER").body())
			.contains("Citizens Advice Jersey", "Carers Guernsey", "Crossroads Isle of Man",
					"Not yet checked by the charity")
			.doesNotContain("Universal Credit");
		assertThat(new Browser(this.port).get("/help/crisis?nation=CROWN_DEPENDENCY").body()).containsSubsequence(
				"id=\"CROWN_DEPENDENCY\"", "href=\"tel:999\"", "href=\"tel:116123\"", "id=\"ENGLAND\"");
	}

	@Test
	void aManagerMarksAnEntryAsCheckedAndTheFinderSaysWhen() {
		var manager = new Browser(this.port).bearing(token("MANAGER"));
		int before = this.shelf.needChecking();

		assertThat(Browser.leadsTo(manager.post("/members/staff/help/nhs-carers/checked", Map.of())))
			.endsWith("/members/staff/help");
		manager.post("/members/staff/help/nhs-carers/checked", Map.of());

		assertThat(this.shelf.needChecking()).isEqualTo(before - 1);
		assertThat(manager.get("/members/staff/help").body()).contains("What the NHS says to carers: ", ", by Max");
		assertThat(new Browser(this.port).get("/help?nation=ENGLAND&who=CARER").body())
			.containsSubsequence("What the NHS says to carers", "Source: NHS.", "Last checked: ");
		assertThat(this.database.sql("select count(*) from audit where action = 'help-entry-checked'")
			.query(Integer.class)
			.single()).isGreaterThanOrEqualTo(1);
	}

	@Test
	void onlyAnEntryThatExistsIsMarkedAndOnlyByThoseWhoMay() {
		assertThat(new Browser(this.port).bearing(token("MANAGER"))
			.post("/members/staff/help/no-such-entry/checked", Map.of())
			.statusCode()).isEqualTo(404);
		assertThat(new Browser(this.port).bearing(token("GRANTS_OFFICER"))
			.post("/members/staff/help/nhs-carers/checked", Map.of())
			.statusCode()).isEqualTo(403);
	}

	@Test
	void whoseAnswersFitNothingReadsWhatToDo() {
		assertThat(new Browser(this.port).get("/help?nation=WALES&who=BEREAVED&situation=PAIN").body()).contains(
				"We found nothing that fits all your answers", "Or ask our office",
				"href=\"/help?show=all&amp;nation=WALES&amp;who=BEREAVED\"",
				"href=\"/help?show=all&amp;who=BEREAVED&amp;situation=PAIN\"");
	}

	@Test
	void theCrisisCardShowsEveryNationAndTheChosenOneFirst() {
		assertThat(new Browser(this.port).get("/help/crisis").body()).containsSubsequence("id=\"ENGLAND\"",
				"href=\"tel:116123\"", "id=\"WALES\"", "id=\"SCOTLAND\"", "id=\"NORTHERN_IRELAND\"",
				"href=\"tel:08088088000\"", "id=\"IRELAND\"", "href=\"sms:50808\"");
		assertThat(new Browser(this.port).get("/help/crisis?nation=IRELAND").body()).containsSubsequence(
				"id=\"IRELAND\"", "href=\"tel:112\"", "Last checked: 26 November 2026.", "id=\"ENGLAND\"");
		assertThat(new Browser(this.port).get("/help/crisis?nation=MARS").statusCode()).isEqualTo(200);
	}

	@Test
	void eachConditionIsExplainedAndNoneThatWeDoNotKnow() {
		for (var condition : List.of("gbs", "cidp", "mmn")) {
			assertThat(new Browser(this.port).get("/help/conditions/" + condition).body())
				.contains("This is not medical advice", "Written 26 November 2026");
		}
		assertThat(new Browser(this.port).get("/help/conditions/flu").statusCode()).isEqualTo(404);
	}

	@Test
	void managersAndAdministratorsSeeWhatNeedsChecking() {
		for (var role : List.of("MANAGER", "ADMINISTRATOR")) {
			var staff = new Browser(this.port).bearing(token(role));
			assertThat(staff.get("/members/staff/home-part").body())
				.contains(this.shelf.needChecking() + " help entries need checking", "href=\"/members/staff/help\"");
			assertThat(staff.get("/members/staff/help").body()).contains("pip-northern-ireland", "Never");
		}
		assertThat(new Browser(this.port).bearing(token("MANAGER")).get("/members/staff/home-part").body())
			.doesNotContain("/members/staff/people");
	}

	@Test
	void nobodyElseSeesWhatNeedsChecking() {
		for (var role : List.of("MEMBER", "GRANTS_OFFICER")) {
			assertThat(new Browser(this.port).bearing(token(role)).get("/members/staff/help").statusCode())
				.isEqualTo(403);
		}
		assertThat(new Browser(this.port).get("/members/staff/help").statusCode()).isEqualTo(401);
	}

	@Test
	void thePagesOfHelpFitEveryone(Browsing browsing) {
		Stream.of(browsing.phone(), browsing.desk()).forEach((page) -> {
			look(page, "/help", "finder");
			look(page, "/help?nation=SCOTLAND&who=CARER&situation=CARE", "found");
			look(page, "/help?show=all", "everything");
			look(page, "/help?nation=ENGLAND&situation=FEELINGS", "found-feelings");
			look(page, "/help?nation=WALES&who=BEREAVED&situation=PAIN", "nothing");
			look(page, "/help?nation=MARS&who=ILL", "unknown");
			look(page, "/help/crisis", "crisis");
			look(page, "/help/crisis?nation=NORTHERN_IRELAND", "crisis-chosen");
			look(page, "/help/conditions/gbs", "gbs");
			look(page, "/help/conditions/cidp", "cidp");
			look(page, "/help/conditions/mmn", "mmn");
			page.setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + token("MANAGER")));
			look(page, "/members/staff/help", "check");
		});
		assertThat(browsing.complaints()).isEmpty();
	}

	@Test
	void helpIsFoundWithoutJavaScriptAndTheAddressKeepsTheAnswers(Browsing browsing) {
		Page page = browsing.phoneWithoutScript();
		page.navigate(at("/help"));
		page.locator("[name=nation][value=IRELAND]").check();
		page.locator("[name=who][value=CARER]").check();
		page.locator("main form button").click();

		assertThat(page.url()).contains("nation=IRELAND", "who=CARER");
		assertThat(page.locator("main").textContent()).contains("Family Carers Ireland");
		assertThat(page.locator("[name=nation][value=IRELAND]").isChecked()).isTrue();
		page.locator("main a[href='/help/crisis']").first().click();
		page.locator("main a[href='/help/crisis?nation=IRELAND']").click();
		page.waitForLoadState();
		assertThat(page.locator("main h2").nth(1).textContent()).isEqualTo("Ireland");
		page.navigate(at("/help"));
		page.locator("main a[href='/help/conditions/mmn']").click();
		page.waitForLoadState();
		assertThat(page.locator("h1").textContent()).contains("MMN");
	}

	private void look(Page page, String path, String name) {
		page.navigate(at(path));
		Screenshots.take(page, "members-help-" + name);
		Accessible.check(page);
		Accessible.fitsOnAPhone(page);
	}

	private String token(String role) {
		return new Tokens(this.keys).of(MAX, "Max", role);
	}

	private String at(String path) {
		return "http://localhost:" + this.port + path;
	}

}
