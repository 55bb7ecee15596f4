package org.alongside.members;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.alongside.platform.privacy.MailSeal;
import org.alongside.testing.time.SteppingClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@WithMembers
class JoiningTests {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MailSeal seal;

	@Autowired
	private SteppingClock clock;

	@Test
	void theAnswerIsTheSameWhetherOrNotTheAddressIsKnown() {
		join("known@example.org", "Known");
		confirm("known@example.org");

		var known = join("known@example.org", "Somebody else");
		var unknown = join("unknown@example.org", "Somebody");

		assertThat(known).isEqualTo(unknown).isEqualTo("/join/sent");
		assertThat(names("known@example.org")).containsExactly("Known");
		assertThat(purposes()).contains("SIGN_IN", "JOIN");
	}

	@Test
	void joiningManyTimesAtTheSameMomentIsJoiningOnce() throws Exception {
		var browser = new Browser(this.port);
		browser.get("/join");
		Callable<Integer> press = () -> browser
			.post("/join", Map.of("email", "trembling@example.org", "name", "Trembling"))
			.statusCode();

		try (var hands = Executors.newFixedThreadPool(8)) {
			var answers = hands.invokeAll(Stream.generate(() -> press).limit(8).toList());
			for (var answer : answers) {
				assertThat(answer.get()).isEqualTo(302);
			}
		}

		assertThat(names("trembling@example.org")).hasSize(1);
		assertThat(mailbox().to("trembling@example.org")).hasSize(1);
	}

	@Test
	void joiningFromManyBrowsersAtTheSameMomentMakesOnePerson() throws Exception {
		Callable<String> press = () -> join("crowd@example.org", "Crowd");

		try (var hands = Executors.newFixedThreadPool(4)) {
			for (var answer : hands.invokeAll(Stream.generate(() -> press).limit(4).toList())) {
				assertThat(answer.get()).isEqualTo("/join/sent");
			}
		}

		assertThat(names("crowd@example.org")).hasSize(1);
	}

	@Test
	void anEmptyFormComesBackAndSaysWhatIsMissing() {
		var page = new Browser(this.port).post("/join", Map.of("email", "", "name", " "));

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("Type your email address", "Tell us what we should call you");
	}

	@Test
	void aFormWithoutFieldsComesBackToo() {
		var page = new Browser(this.port).post("/join", Map.of());

		assertThat(page.body()).contains("Type your email address", "Tell us what we should call you");
	}

	@Test
	void anEnormousFormComesBackAndNothingIsKept() {
		var page = new Browser(this.port).post("/join",
				Map.of("email", "a".repeat(5000) + "@example.org", "name", "n".repeat(15000)));

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("Type an email address like", "Use 100 characters or fewer");
	}

	@ParameterizedTest
	@ValueSource(strings = { "no-sign", "@example.org", "two@@example.org", "a b@example.org", "a@nowhere", "a@.org",
			"a@ex ample.org", "a@example.org,b@example.org", "<a@example.org>", "a@example..org" })
	void whatIsNoAddressComesBack(String typed) {
		assertThat(new Browser(this.port).post("/join", Map.of("email", typed, "name", "Name")).body())
			.contains("Type an email address like");
	}

	@Test
	void aDomainThatIsTooLongForMailServersComesBackToo() {
		assertThat(new Browser(this.port).post("/join", Map.of("email", "a@" + "é.".repeat(50) + "org", "name", "Name"))
			.body()).contains("Type an email address like");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Claim at https://evil.example", "www.evil.example", "ada@evil.example" })
	void aNameThatLeadsElsewhereComesBack(String typed) {
		var page = new Browser(this.port).post("/join", Map.of("email", "lured@example.org", "name", typed));

		assertThat(page.body()).contains("Type a name only", typed).doesNotContain("Use 100 characters");
		assertThat(mailbox().to("lured@example.org")).isEmpty();
	}

	@Test
	void whoAsksInSomebodysNameDoesNotRenameThem() {
		join("expected@example.org", "Expected");

		join("expected@example.org", "Fool");

		assertThat(names("expected@example.org")).containsExactly("Expected");
		assertThat(mailbox().newestTo("expected@example.org").name()).isEqualTo("Expected");
	}

	@Test
	void whoMistypedTheirNameCorrectsItInTheSameBrowser() {
		var browser = new Browser(this.port);
		browser.get("/join");
		browser.post("/join", Map.of("email", "mistyped@example.org", "name", "Nadja"));
		this.clock.step(Duration.ofMinutes(1));

		browser.post("/join", Map.of("email", "mistyped@example.org", "name", "Nadia"));

		assertThat(names("mistyped@example.org")).containsExactly("Nadia");
	}

	@Test
	void anAskingThatWasNeverConfirmedNamesNobodyForEver() {
		join("squatted@example.org", "Fool");
		this.clock.step(Duration.ofMinutes(10));

		join("squatted@example.org", "Nadia");

		assertThat(names("squatted@example.org")).containsExactly("Nadia");
	}

	@Test
	void whoAsksTooOftenLeavesNothingBehind() {
		var network = "203.0.113.10";
		for (int asking = 0; asking < 40; asking++) {
			new Browser(this.port, network).post("/identity/sign-in", Map.of("email", "x" + asking + "@example.org"));
		}

		var refused = new Browser(this.port, network).post("/join",
				Map.of("email", "leftover@example.org", "name", "Leftover"));

		assertThat(refused.statusCode()).isEqualTo(429);
		assertThat(names("leftover@example.org")).isEmpty();
	}

	@Test
	void namesAndAddressesOfAnyScriptAreWelcome() {
		assertThat(join("пример@почта.рф", "مريم 👩🏽‍🦽 Ó Súilleabháin")).isEqualTo("/join/sent");

		assertThat(mailbox().newestTo("пример@почта.рф").name()).isEqualTo("مريم 👩🏽‍🦽 Ó Súilleabháin");
	}

	@Test
	void twoSpellingsOfOneAddressAreOnePerson() {
		join("Spelling@EXAMPLE.org", "Spelling");
		join(" spelling@example.org ", "Spelling");

		assertThat(this.database.sql("select count(*) from member where email_key = 'spelling@example.org'")
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	void nothingOfWhoAskedStandsInWhatIsTold() {
		join("private@example.org", "Private Person");

		var payloads = this.database.sql("select cast(payload as char) from outbox where topic = 'members.sign-in'")
			.query(String.class)
			.list();
		assertThat(payloads).isNotEmpty().noneMatch((payload) -> payload.contains("private@example.org"));
	}

	@Test
	void aWrongMethodIsAnsweredAsSuch() {
		assertThat(new Browser(this.port).post("/members/welcome", Map.of()).statusCode()).isIn(401, 405);
		assertThat(new Browser(this.port).post("/join/nothing-here", Map.of()).statusCode()).isEqualTo(404);
	}

	private String join(String email, String name) {
		var browser = new Browser(this.port);
		browser.get("/join");
		return Browser.location(browser.post("/join", Map.of("email", email, "name", name)));
	}

	private void confirm(String email) {
		var mail = mailbox().newestTo(email);
		new Browser(this.port).post(Mailbox.path(mail) + "/code", Map.of("code", mail.code()));
	}

	private List<String> names(String email) {
		return this.database.sql("select name from member where email = ?")
			.param(email)
			.query((row, _) -> row.getString(1))
			.list();
	}

	private List<String> purposes() {
		return this.database.sql("select purpose from one_time_key").query((row, _) -> row.getString(1)).list();
	}

	private Mailbox mailbox() {
		return new Mailbox(this.database, this.seal);
	}

}
