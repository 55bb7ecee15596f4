package org.alongside.members;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.alongside.members.people.EmailAddress;
import org.alongside.members.people.People;
import org.alongside.members.people.Person;
import org.alongside.platform.privacy.MailSeal;
import org.alongside.testing.browser.Accessible;
import org.alongside.testing.browser.Browsing;
import org.alongside.testing.browser.InBrowser;
import org.alongside.testing.browser.Screenshots;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages that no journey comes by, on a phone and on a desk.
 */
@InBrowser
@WithMembers
class PagesTests {

	private static final UUID ADA = new UUID(0x0193_0000_0000_7000L, 0x8000_0000_0000_00ACL);

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MailSeal seal;

	@Autowired
	private JWKSource<SecurityContext> keys;

	@Autowired
	private People people;

	@Test
	void thePagesOfWhoWorksHereFitEveryone(Browsing browsing) {
		var longest = "somebody.with.a.rather.long.address.indeed@department.of.long.names.example.org";
		ada().post("/members/staff/people/invite",
				Map.of("email", longest, "name", "Maximiliane Featherstonehaugh-Cholmondeley", "roles", "FINANCE"));
		var person = person(longest);

		eachOn(browsing, (page) -> {
			arrives(page, token("ADMINISTRATOR"));
			page.navigate(at("/members/staff/people"));
			assertThat(page.locator("main").textContent()).contains("Maximiliane");
			look(page, "staff-list");
			page.navigate(at("/members/staff/people/invite"));
			look(page, "staff-invite");
			page.locator("main form button").click();
			page.waitForLoadState();
			assertThat(page.locator("main").textContent()).contains("Choose at least one thing they will do");
			look(page, "staff-invite-errors");
			page.navigate(at("/members/staff/people/" + person.id()));
			look(page, "staff-one");
			page.evaluate("document.querySelector('[name=version]').value = '999'");
			page.locator("main form button").first().click();
			page.waitForLoadState();
			assertThat(page.locator("main").textContent()).contains("Someone else changed this");
			look(page, "staff-one-stale");
		});
	}

	@Test
	void thePageOfOnesAnswersFitsEveryone(Browsing browsing) {
		var mira = this.people.ask(EmailAddress.parse("mira.pages@example.org").orElseThrow(), "Mira");
		this.people.confirm(mira.id());

		eachOn(browsing, (page) -> {
			arrives(page, new Tokens(this.keys).of(mira.id().value(), "Mira", "MEMBER"));
			page.navigate(at("/members/profile"));
			assertThat(page.locator("main").textContent()).contains("Not answered yet", "mira.pages@example.org");
			look(page, "profile");
			page.navigate(at("/members/welcome"));
			look(page, "welcome");
			page.navigate(at("/members/profile/relationship"));
			page.locator("main form button").first().click();
			look(page, "question-errors");
		});
	}

	@Test
	void whoAskedTooOftenReadsWhatToDo(Browsing browsing) {
		for (int asking = 0; asking < 5; asking++) {
			new Browser(this.port).post("/join", Map.of("email", "busy@example.org", "name", "Busy"));
		}

		eachOn(browsing, (page) -> {
			page.navigate(at("/join"));
			page.locator("[name=name]").fill("Busy");
			page.locator("[name=email]").fill("busy@example.org");
			page.locator("main form button").click();
			page.waitForLoadState();
			assertThat(page.locator("h1").textContent()).isEqualTo("Please wait a little");
			look(page, "too-often");
		});
	}

	@Test
	void whoOpensAMailElsewhereOrTooLateReadsWhatToDo(Browsing browsing) {
		var joining = new Browser(this.port);
		joining.get("/join");
		joining.post("/join", Map.of("email", "elsewhere.pages@example.org", "name", "Elsewhere"));
		var mail = new Mailbox(this.database, this.seal).newestTo("elsewhere.pages@example.org");

		eachOn(browsing, (page) -> {
			page.navigate(at(Mailbox.path(mail)));
			assertThat(page.locator("h1").textContent()).isEqualTo("One more step");
			look(page, "another-browser");
			page.locator("[name=code]").fill(mail.code().equals("111111") ? "222222" : "111111");
			page.locator("main form button").click();
			page.waitForLoadState();
			assertThat(page.locator("main").textContent()).contains("That is not the code");
			look(page, "another-browser-wrong");
			page.navigate(at("/identity/link/nothing"));
			look(page, "shut");
			page.navigate(at("/identity/sign-in"));
			page.locator("main form button").first().click();
			look(page, "sign-in-errors");
		});
		joining.post(Mailbox.path(mail), Map.of());
		eachOn(browsing, (page) -> {
			page.navigate(at(Mailbox.path(mail)));
			assertThat(page.locator("h1").textContent()).isEqualTo("This email was used already");
			look(page, "used");
		});
	}

	@Test
	void whoWorksHereAndLostTheirPasskeyReadsWhomToAsk(Browsing browsing) {
		ada().post("/members/staff/people/invite",
				Map.of("email", "lost.pages@example.org", "name", "Lost", "roles", "FINANCE"));
		new Browser(this.port)
			.post(Mailbox.path(new Mailbox(this.database, this.seal).newestTo("lost.pages@example.org")), Map.of());

		eachOn(browsing, (page) -> {
			page.setExtraHTTPHeaders(Map.of("X-Forwarded-For", "198.51.100." + page.viewportSize().width % 256));
			page.navigate(at("/identity/sign-in"));
			page.locator("[name=email]").fill("lost.pages@example.org");
			page.locator("main form button").first().click();
			page.waitForURL("**/identity/sent");
			page.request()
				.post(at(Mailbox.path(new Mailbox(this.database, this.seal).newestTo("lost.pages@example.org"))),
						RequestOptions.create().setMaxRedirects(0));
			page.navigate(at("/identity/passkeys"));
			assertThat(page.locator("main").textContent()).contains("ask an administrator for a new invitation");
			look(page, "passkeys-invitation-needed");
		});
	}

	private static void eachOn(Browsing browsing, Consumer<Page> visit) {
		Stream.of(browsing.phone(), browsing.desk()).forEach(visit);
		assertThat(browsing.complaints().stream().filter((each) -> !each.contains("Failed to load resource")))
			.isEmpty();
	}

	private static void look(Page page, String name) {
		Screenshots.take(page, "members-" + name);
		Accessible.check(page);
	}

	/** As the edge would bring somebody who is signed in. */
	private static void arrives(Page page, String token) {
		page.setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + token));
	}

	private Person person(String email) {
		return this.people.find(EmailAddress.parse(email).orElseThrow()).orElseThrow();
	}

	private Browser ada() {
		return new Browser(this.port).bearing(token("ADMINISTRATOR"));
	}

	private String token(String role) {
		return new Tokens(this.keys).of(ADA, "Ada", role);
	}

	private String at(String path) {
		return "http://localhost:" + this.port + path;
	}

}
