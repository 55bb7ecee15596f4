package org.alongside.members;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import org.alongside.members.people.EmailAddress;
import org.alongside.members.staff.Staff;
import org.alongside.platform.privacy.MailSeal;
import org.alongside.servers.Ports;
import org.alongside.testing.browser.Accessible;
import org.alongside.testing.browser.Authenticator;
import org.alongside.testing.browser.Browsing;
import org.alongside.testing.browser.InBrowser;
import org.alongside.testing.browser.Screenshots;
import org.alongside.testing.servers.WithServers;
import org.alongside.testing.time.SteppingClock;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@InBrowser
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
		properties = { "spring.config.name=members", "spring.application.name=members" })
@WithServers(schema = "members", kafka = false)
@Import(Time.class)
class PasskeyTests {

	private static final String EMPTY_PASSKEY = """
			{"id":"AAAA","rawId":"AAAA","type":"public-key","response":{}}""";

	/** Makes a real passkey that names three hundred ways to reach it. */
	private static final String TALKATIVE = """
			async () => {
			  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0))
			  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
			    .replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '')
			  const headers = { 'Content-Type': 'application/json', Accept: 'application/json' }
			  const offer = await (await fetch('/identity/passkeys/offer', { method: 'POST', headers })).json()
			  const key = await navigator.credentials.create({ publicKey: { ...offer, challenge: bytes(offer.challenge),
			    user: { ...offer.user, id: bytes(offer.user.id) }, excludeCredentials: [] } })
			  const sent = await fetch('/identity/passkeys', { method: 'POST', headers, body: JSON.stringify({
			    id: key.id, rawId: text(key.rawId), type: key.type, clientExtensionResults: {},
			    response: { attestationObject: text(key.response.attestationObject),
			      clientDataJSON: text(key.response.clientDataJSON),
			      transports: Array.from({ length: 300 }, (_, i) => 'transport-' + i) } }) })
			  return sent.status
			}
			""";

	private static final int PORT = Ports.anyFree();

	private static final String ORIGIN = "http://localhost:" + PORT;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MailSeal seal;

	@Autowired
	private Staff staff;

	@Autowired
	private SteppingClock clock;

	@DynamicPropertySource
	static void seenByTheBrowserAsItIs(DynamicPropertyRegistry settings) {
		settings.add("server.port", () -> PORT);
		settings.add("alongside.origin", () -> ORIGIN);
	}

	@Test
	void anInvitedAdministratorMakesAPasskeyAndComesBackWithItAlone(Browsing browsing) {
		Page page = browsing.phone();
		var edge = new Edge(PORT, ORIGIN);
		this.staff.inviteFirstAdministrator(EmailAddress.parse("chief@example.org").orElseThrow());
		var authenticator = Authenticator.of(page);

		page.navigate(ORIGIN + Mailbox.path(mailbox().newestTo("chief@example.org")));
		look(page, "invitation");
		page.locator("main button").click();
		page.waitForURL("**/identity/passkeys");
		look(page, "passkeys");
		page.locator("[data-passkey=make]").click();
		page.waitForURL("**/oauth2/authorization/members");
		assertThat(authenticator.passkeys()).isOne();

		page.context().clearCookies();
		page.navigate(ORIGIN + edge.authorize());
		page.waitForURL("**/identity/sign-in");
		look(page, "sign-in");
		page.locator("[data-passkey=enter]").click();
		page.waitForURL("**" + Edge.CALLBACK + "**");

		var claims = Edge.claims(edge.tokens(Edge.code(page.url())));
		assertThat(claims.get("amr").toString()).isEqualTo("[\"pop\",\"webauthn\"]");
		assertThat(claims.get("roles").toString()).isEqualTo("[\"MEMBER\",\"ADMINISTRATOR\"]");

		page.navigate(ORIGIN + "/identity/passkeys");
		page.locator("main form button").click();
		page.waitForURL("**/identity/passkeys**");
		assertThat(page.locator("main").textContent()).contains("You have no passkey yet");
	}

	@Test
	void aMemberNamesTheirPasskeyShowsItAgainLaterAndSeesWhereTheyAreSignedIn(Browsing browsing) {
		Page page = browsing.phone();
		joins(page, "keykeeper@example.org");
		var authenticator = Authenticator.of(page);
		page.navigate(ORIGIN + "/identity/passkeys");
		page.locator("[data-passkey-name]").fill("My phone");
		page.locator("[data-passkey=make]").click();
		page.waitForURL("**/oauth2/authorization/members");
		assertThat(authenticator.passkeys()).isOne();

		page.navigate(ORIGIN + "/identity/passkeys");
		assertThat(page.locator("main").textContent()).contains("My phone", "We suggest two passkeys");
		look(page, "passkeys-one");
		page.locator("main").getByText("Change its name").click();
		page.locator("[name=name]").fill(" ");
		page.locator("main form button").click();
		page.waitForLoadState();
		assertThat(page.locator("main").textContent()).contains("Type a name for this passkey");
		look(page, "passkey-name-errors");
		page.locator("[name=name]").fill("Míréad’s 📱");
		page.locator("main form button").click();
		page.waitForLoadState();
		assertThat(page.locator("main").textContent()).contains("Míréad’s 📱");
		assertThat(page.locator("body").textContent()).contains("The name is saved.");

		this.clock.step(Duration.ofMinutes(16));
		page.navigate(ORIGIN + "/identity/passkeys");
		assertThat(page.locator("main form button").count()).isZero();
		look(page, "passkeys-not-fresh");
		page.locator("main a.govuk-button").click();
		page.waitForURL("**/identity/confirm");
		look(page, "confirm");
		page.locator("[data-passkey=enter]").click();
		page.waitForURL("**/identity/passkeys");

		Page elsewhere = browsing.phoneWithoutScript();
		elsewhere.setExtraHTTPHeaders(Map.of("X-Forwarded-For", "198.51.100.77"));
		joins(elsewhere, "keykeeper@example.org");
		page.locator("main").getByText("Where you are signed in").click();
		page.waitForLoadState();
		assertThat(page.locator("main").textContent()).contains("You are here now", "Signed in with a passkey",
				"Signed in with an email", "Chrome, Linux");
		look(page, "sign-ins");
		page.locator("main form button").first().click();
		page.waitForLoadState();
		assertThat(page.locator("body").textContent()).contains("You are signed out there.");
		assertThat(page.locator("main form button").count()).isOne();
		assertThat(elsewhere.request().get(ORIGIN + "/identity/sign-ins").status()).isEqualTo(401);
	}

	private void joins(Page page, String email) {
		this.clock.step(Duration.ofMinutes(1));
		page.navigate(ORIGIN + "/join");
		page.locator("[name=name]").fill("Key Keeper");
		page.locator("[name=email]").fill(email);
		page.locator("main form button").click();
		page.waitForURL("**/join/sent");
		page.request()
			.post(ORIGIN + Mailbox.path(mailbox().newestTo(email)), RequestOptions.create().setMaxRedirects(0));
	}

	@Test
	void whatIsNoPasskeyOpensNothing() {
		var browser = new Browser(PORT);

		assertThat(browser.postJson("/identity/passkey", "{}").statusCode()).isEqualTo(409);
		browser.postJson("/identity/passkey/challenge", "");
		assertThat(browser.postJson("/identity/passkey", "{\"id\":\"AAAA\"}").statusCode()).isEqualTo(409);
		browser.postJson("/identity/passkey/challenge", "");
		assertThat(browser.postJson("/identity/passkey", "not json").statusCode()).isEqualTo(409);
		browser.postJson("/identity/passkey/challenge", "");
		assertThat(browser.postJson("/identity/passkey", EMPTY_PASSKEY).statusCode()).isEqualTo(409);
		browser.postJson("/identity/passkey/challenge", "");
		assertThat(browser.postJson("/identity/passkey", "").statusCode()).isIn(400, 409);
		assertThat(Browser.location(browser.get(new Edge(PORT, ORIGIN).authorize()))).isEqualTo("/identity/sign-in");
	}

	@Test
	void whatIsNoPasskeyIsNotKept() {
		var browser = new Browser(PORT);
		browser.get("/join");
		browser.post("/join", Map.of("email", "keeper@example.org", "name", "Keeper"));
		browser.post(Mailbox.path(mailbox().newestTo("keeper@example.org")), Map.of());
		var huge = EMPTY_PASSKEY.replace("{}",
				"{\"attestationObject\":\"" + "A".repeat(100_000) + "\",\"clientDataJSON\":\"e30\"}");

		for (var made : List.of(EMPTY_PASSKEY, huge, "{}", "[]", "null", EMPTY_PASSKEY.replace("{}", "null"))) {
			assertThat(browser.postJson("/identity/passkeys/offer", "").statusCode()).isEqualTo(200);
			assertThat(browser.postJson("/identity/passkeys", made).statusCode()).as(made).isEqualTo(409);
		}
		assertThat(browser.get("/identity/passkeys").body()).contains("You have no passkey yet");
	}

	@Test
	void aPasskeyThatSaysTooMuchOfItselfIsNotKept(Browsing browsing) {
		Page page = browsing.phone();
		page.navigate(ORIGIN + "/join");
		page.locator("[name=name]").fill("Talkative");
		page.locator("[name=email]").fill("talkative@example.org");
		page.locator("main form button").click();
		page.waitForURL("**/join/sent");
		page.request()
			.post(ORIGIN + Mailbox.path(mailbox().newestTo("talkative@example.org")),
					RequestOptions.create().setMaxRedirects(0));
		Authenticator.of(page);
		page.navigate(ORIGIN + "/identity/passkeys");

		assertThat(page.evaluate(TALKATIVE)).isEqualTo(409);
		page.reload();
		assertThat(page.locator("main").textContent()).contains("You have no passkey yet");
	}

	@Test
	void thePagesOfJoiningFitEveryone(Browsing browsing) {
		Page page = browsing.phone();
		page.navigate(ORIGIN + "/join");
		look(page, "join");
		page.locator("main form button").click();
		look(page, "join-errors");
		page.locator("[name=name]").fill("مريم");
		page.locator("[name=email]").fill("page@example.org");
		page.locator("main form button").click();
		page.waitForURL("**/join/sent");
		look(page, "sent");
		page.locator("[name=code]").fill("000 000");
		page.locator("main form button").click();
		look(page, "sent-wrong");
		var mail = mailbox().newestTo("page@example.org");
		page.navigate(ORIGIN + Mailbox.path(mail));
		look(page, "link");
		Page elsewhere = browsing.phoneWithoutScript();
		elsewhere.navigate(ORIGIN + Mailbox.path(mail));
		assertThat(elsewhere.locator("h1").textContent()).isEqualTo("One more step");
		page.waitForRequest("**/members/welcome", () -> page.locator("main button").click());
		Page later = page.context().newPage();
		later.navigate(ORIGIN + Mailbox.path(mail));
		look(later, "used");
		later.navigate(ORIGIN + "/identity/link/nothing");
		look(later, "shut");
	}

	private static void look(Page page, String name) {
		Screenshots.take(page, "members-" + name);
		Accessible.check(page);
	}

	private Mailbox mailbox() {
		return new Mailbox(this.database, this.seal);
	}

}
