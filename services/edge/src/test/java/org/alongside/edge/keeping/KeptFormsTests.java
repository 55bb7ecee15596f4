package org.alongside.edge.keeping;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import org.alongside.edge.Browser;
import org.alongside.edge.EdgeTest;
import org.alongside.edge.StubIdentity;
import org.alongside.edge.StubService;
import org.alongside.testing.browser.Accessible;
import org.alongside.testing.browser.Browsing;
import org.alongside.testing.browser.InBrowser;
import org.alongside.testing.browser.Screenshots;
import org.alongside.testing.time.SteppingClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@InBrowser
class KeptFormsTests extends EdgeTest {

	private static final String DOOR = "/grants/applications/7/travel";

	private static final String TYPED = "story=I+go+by+bus+%26+train&story=twice&who=M%C3%ADr%C3%A9ad&empty=";

	private static final Pattern SEND = Pattern.compile("action=\"(/kept/[0-9a-f-]{36}/send)\"");

	private final JdbcTemplate database;

	private final SteppingClock clock;

	private final KeptForms forms;

	private Instant before = Instant.EPOCH;

	KeptFormsTests(@Autowired JdbcTemplate database, @Autowired SteppingClock clock, @Autowired KeptForms forms) {
		this.database = database;
		this.clock = clock;
		this.forms = forms;
	}

	@BeforeEach
	void empty() {
		this.database.update("DELETE FROM kept_form");
		this.before = this.clock.instant();
	}

	/** All tests of the edge live in one time. */
	@AfterEach
	void goBack() {
		this.clock.set(this.before);
	}

	@BeforeEach
	void theServiceBelievesNobody() {
		GRANTS.answers(DOOR, 401, "");
	}

	@Test
	void whatWasSentAfterTheSessionEndedArrivesAfterSigningInAgain() {
		Browser ada = ada();
		sessionsEnd();

		HttpResponse<String> late = ada.submit(DOOR + "?step=2", TYPED);
		HttpResponse<String> back = ada.signIn(IDENTITY, "Ada", MEMBER, 3600);
		HttpResponse<String> kept = ada.open(Browser.location(back));
		HttpResponse<String> sent = ada.submit(sends(kept).getFirst(), TYPED);

		assertThat(late.statusCode()).isEqualTo(401);
		assertThat(late.body()).contains("Sign in again: what you typed is kept").doesNotContain("bus");
		assertThat(Browser.location(back)).isEqualTo("/kept");
		assertThat(kept.headers().firstValue("Cache-Control"))
			.hasValueSatisfying((caching) -> assertThat(caching).contains("no-store"));
		assertThat(kept.body()).contains("name=\"story\" value=\"I go by bus &amp; train\"",
				"name=\"story\" value=\"twice\"", "name=\"who\" value=\"Míréad\"", "name=\"empty\" value=\"\"");
		assertThat(sent.statusCode()).isEqualTo(307);
		assertThat(Browser.location(sent)).isEqualTo(DOOR + "?step=2");
		assertThat(ada.open("/kept").body()).contains("Nothing is waiting to be sent");
		assertThat(Browser.location(ada.submit(sends(kept).getFirst(), TYPED))).isEqualTo("/kept");
	}

	@Test
	void whoTakesLongToSignInFindsItFromTheirHome() {
		Browser ada = ada();
		ada.submit(DOOR, TYPED);
		sessionsEnd();
		assertThat(Browser.location(ada.signIn(IDENTITY, "Ada", MEMBER, 3600))).isEqualTo("/home");

		assertThat(ada.open("/home").body()).contains("href=\"/kept\"", "Something you typed has not been sent yet");
		assertThat(ada().open("/home").body()).doesNotContain("/kept");
	}

	@Test
	void whoseTokenIsLostWhileTypingLosesNothingEither() {
		Browser ada = browser();
		ada.signIn(IDENTITY, "Ada", MEMBER, 1);
		IDENTITY.refuses();

		assertThat(ada.submit(DOOR, TYPED).body()).contains("Sign in again: what you typed is kept");
		ada.signIn(IDENTITY, "Ada", MEMBER, 3600);
		assertThat(ada.open("/kept").body()).contains("I go by bus &amp; train");
	}

	@Test
	void whoSignsInNextInTheSameBrowserSeesNothingOfIt() {
		Browser ada = ada();
		ada.submit(DOOR, TYPED);
		IDENTITY.speaksOf(StubIdentity.OLIVE);
		ada.signIn(IDENTITY, "Olive", MEMBER, 3600);

		HttpResponse<String> kept = ada.open("/kept");
		assertThat(kept.body()).contains("Nothing is waiting to be sent").doesNotContain("bus");
		String id = this.database.queryForObject("SELECT LOWER(HEX(id)) FROM kept_form", String.class);
		String send = "/kept/" + String.valueOf(id).replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5")
				+ "/send";
		assertThat(Browser.location(ada.submit(send, TYPED))).isEqualTo("/kept");
		IDENTITY.speaksOf(StubIdentity.ADA);
		ada.signIn(IDENTITY, "Ada", MEMBER, 3600);
		assertThat(sends(ada.open("/kept"))).containsExactly(send);
	}

	@Test
	void anotherBrowserOfTheSamePersonSeesNothingOfIt() {
		ada().submit(DOOR, TYPED);

		assertThat(ada().open("/kept").body()).contains("Nothing is waiting to be sent");
	}

	@Test
	void whatAnotherSiteSendsIsNeitherTakenNorKept() {
		Browser ada = ada();

		for (String[] from : new String[][] { { "Sec-Fetch-Site", "cross-site" }, { "Sec-Fetch-Site", "same-site" },
				{ "Sec-Fetch-Site", "none" } }) {
			ada.submit(DOOR, TYPED, from);
		}
		HttpResponse<String> unsaid = ada.send(ada.request(DOOR).POST(BodyPublishers.ofString(TYPED)), "Content-Type",
				"application/x-www-form-urlencoded", "Accept", "text/html");
		HttpResponse<String> origin = ada.send(ada.request(DOOR).POST(BodyPublishers.ofString(TYPED)), "Content-Type",
				"application/x-www-form-urlencoded", "Accept", "text/html", "Origin", "https://evil.example");

		assertThat(unsaid.body()).contains("Please sign in again");
		assertThat(origin.statusCode()).isEqualTo(403);
		assertThat(rows()).isZero();
	}

	@Test
	void anOlderBrowserThatSaysItsOriginIsBelieved() {
		Browser ada = ada();

		ada.send(ada.request(DOOR).POST(BodyPublishers.ofString(TYPED)), "Content-Type",
				"application/x-www-form-urlencoded", "Accept", "text/html", "Origin", ORIGIN);

		assertThat(rows()).isOne();
	}

	@Test
	void aStrangersFormIsNotKept() {
		HttpResponse<String> forged = browser().with("alongside-browser", "A".repeat(43)).submit(DOOR, TYPED);

		assertThat(browser().submit(DOOR, TYPED).body()).contains("Please sign in again");
		assertThat(forged.body()).contains("Please sign in again");
		assertThat(rows()).isZero();
	}

	@Test
	void photosAndWhatIsNoFormAreNotKept() {
		Browser ada = ada();

		for (String type : List.of("multipart/form-data; boundary=x", "application/json", "text/plain")) {
			ada.send(ada.request(DOOR).POST(BodyPublishers.ofString(TYPED)), "Content-Type", type, "Accept",
					"text/html", "Sec-Fetch-Site", "same-origin");
		}
		ada.submit(DOOR, "story=%zz");
		ada.submit(DOOR, "");
		ada.submit(DOOR, "story=" + "x".repeat(66_000));
		ada.submit(DOOR + "?x=" + "y".repeat(2100), TYPED);

		assertThat(rows()).isZero();
	}

	@Test
	void whatIsTypedWhileSigningInIsNeverKept() {
		MEMBERS.answers("/identity/passkeys/7/remove", 401, "");
		MEMBERS.answers("/identity/sent", 401, "");
		Browser ada = ada();

		ada.submit("/identity/passkeys/7/remove", "sure=yes");
		ada.submit("/identity/sent", "code=123456");

		assertThat(rows()).isZero();
	}

	@Test
	void afterADayItIsGone() {
		Browser ada = ada();
		ada.submit(DOOR, TYPED);
		this.clock.step(Duration.ofHours(24));

		ada.signIn(IDENTITY, "Ada", MEMBER, 3600);
		assertThat(ada.open("/kept").body()).contains("Nothing is waiting to be sent");
		this.clock.step(Duration.ofSeconds(1));
		this.forms.forgetOld();
		assertThat(rows()).isZero();
	}

	@Test
	void oneBrowserKeepsFiveAndTheOldestMakesRoom() {
		Browser ada = ada();
		for (int press = 1; press <= 7; press++) {
			this.clock.step(Duration.ofSeconds(1));
			ada.submit(DOOR, "story=press+" + press);
		}
		ada.signIn(IDENTITY, "Ada", MEMBER, 3600);

		HttpResponse<String> kept = ada.open("/kept");
		assertThat(sends(kept)).hasSize(5);
		assertThat(kept.body()).containsSubsequence("press 7", "press 3").doesNotContain("press 2");
		ada.submit(sends(kept).getFirst().replace("/send", "/forget"), "");
		assertThat(ada.open("/kept").body()).contains("press 6").doesNotContain("press 7");
	}

	@Test
	void itIsSealedWithWhatOnlyTheBrowserCarries() {
		Browser ada = ada();
		ada.submit(DOOR, TYPED);

		byte[] sealed = Objects
			.requireNonNull(this.database.queryForObject("SELECT sealed FROM kept_form", byte[].class));
		assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("bus");
		assertThat(this.database.queryForList("SELECT HEX(hash) FROM known_browser", String.class).toString())
			.doesNotContain(String.valueOf(ada.cookies().get("alongside-browser")));
	}

	@Test
	void whoWasSignedOutElsewhereSeesNothingKept() {
		Browser ada = browser();
		ada.signIn(IDENTITY, "Ada", MEMBER, 1);
		ada.submit(DOOR, TYPED);
		IDENTITY.refuses();

		assertThat(Browser.location(ada.open("/kept"))).isEqualTo("/kept");
		assertThat(Browser.location(ada.open("/kept"))).isEqualTo("/oauth2/authorization/members");
	}

	@Test
	void aFormOfSomebodyWhoIsStillSignedInStreamsThroughUntouched() {
		GRANTS.answers(DOOR, 200, "thanks");
		Browser ada = browser();
		ada.signIn(IDENTITY, "Ada", MEMBER, 3600);

		assertThat(ada.submit(DOOR, TYPED).body()).isEqualTo("thanks");
		assertThat(GRANTS.heard().text()).isEqualTo(TYPED);
		assertThat(rows()).isZero();
	}

	@Test
	void somebodyWhoseSessionEndsWhileTheyTypeSendsTheirAnswersWithoutScript(Browsing browsing) {
		GRANTS.answers(DOOR, (exchange) -> {
			boolean known = exchange.getRequestHeaders().containsKey("Authorization");
			boolean writes = exchange.getRequestMethod().equals("POST");
			exchange.getResponseHeaders().add("Content-Type", "text/html;charset=utf-8");
			StubService.write(exchange, (known || !writes) ? 200 : 401, writes ? "<h1>Saved</h1>" : """
					<!DOCTYPE html><html lang="en"><title>Travel</title><main><h1>Travel</h1>
					<form method="post"><label>Story <textarea name="story"></textarea></label>
					<button>Save</button></form></main></html>""");
		});
		Page withoutScript = browsing.phoneWithoutScript();
		for (Page page : List.of(withoutScript, browsing.phone())) {
			page.context().addCookies(cookies(ada()));
			page.navigate(address() + DOOR);
			page.locator("[name=story]").fill("Two lines,\nand a “quote” & more");
			sessionsEnd();
			page.locator("button").click();
			page.waitForLoadState();
			assertThat(page.locator("h1").textContent()).isEqualTo("Sign in again: what you typed is kept");
			look(page, "sign-in-again-kept", page != withoutScript);

			Browser again = browser();
			again.with("alongside-browser", value(page, "alongside-browser"));
			again.signIn(IDENTITY, "Ada", MEMBER, 3600);
			page.context().clearCookies();
			page.context().addCookies(cookies(again));
			page.navigate(address() + "/kept");
			assertThat(page.locator("h1").textContent()).isEqualTo("What you typed is kept");
			look(page, "kept", page != withoutScript);
			page.locator("main button").first().click();
			page.waitForLoadState();
			assertThat(page.locator("h1").textContent()).isEqualTo("Saved");
			assertThat(page.url()).endsWith(DOOR);
			assertThat(GRANTS.heard().text())
				.isEqualTo("story=Two+lines%2C%0D%0Aand+a+%E2%80%9Cquote%E2%80%9D+%26+more");
			page.navigate(address() + "/kept");
			assertThat(page.locator("h1").textContent()).isEqualTo("Nothing is waiting to be sent");
			look(page, "kept-nothing", page != withoutScript);
		}
	}

	private Browser ada() {
		Browser ada = browser();
		ada.signIn(IDENTITY, "Ada", MEMBER, 3600);
		return ada;
	}

	private void sessionsEnd() {
		this.database.update("DELETE FROM SPRING_SESSION");
	}

	private Integer rows() {
		return Objects.requireNonNull(this.database.queryForObject("SELECT COUNT(*) FROM kept_form", Integer.class));
	}

	private static List<String> sends(HttpResponse<String> page) {
		return SEND.matcher(page.body()).results().map((MatchResult send) -> send.group(1)).toList();
	}

	private static String value(Page page, String name) {
		return page.context()
			.cookies()
			.stream()
			.filter((cookie) -> cookie.name.equals(name))
			.map((cookie) -> cookie.value)
			.findFirst()
			.orElseThrow();
	}

	private List<Cookie> cookies(Browser signedIn) {
		Stream<Map.Entry<String, String>> all = signedIn.cookies().entrySet().stream();
		return all.map((cookie) -> new Cookie(cookie.getKey(), cookie.getValue()).setUrl(address())).toList();
	}

	/** What looks for obstacles is a script itself. */
	private static void look(Page page, String name, boolean runsScript) {
		Screenshots.take(page, "edge-" + name);
		if (runsScript) {
			Accessible.check(page);
		}
	}

}
