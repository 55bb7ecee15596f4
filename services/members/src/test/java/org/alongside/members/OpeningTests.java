package org.alongside.members;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import org.alongside.contracts.members.SignInMail;
import org.alongside.platform.privacy.MailSeal;
import org.alongside.testing.time.SteppingClock;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@WithMembers
class OpeningTests {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MailSeal seal;

	@Autowired
	private SteppingClock clock;

	@Test
	void aProgramThatLooksIntoMailsUsesNothingUp() {
		var browser = new Browser(this.port);
		var mail = ask(browser, "scanned@example.org");

		for (int look = 0; look < 5; look++) {
			assertThat(new Browser(this.port).get(Mailbox.path(mail)).statusCode()).isEqualTo(200);
		}
		assertThat(new Browser(this.port).post(Mailbox.path(mail), Map.of()).statusCode()).isEqualTo(302);

		assertThat(Browser.location(browser.post(Mailbox.path(mail), Map.of()))).isEqualTo("/members/welcome");
	}

	@Test
	void aLinkOpensOnce() {
		var browser = new Browser(this.port);
		var mail = ask(browser, "once@example.org");
		browser.post(Mailbox.path(mail), Map.of());

		var again = new Browser(this.port).post(Mailbox.path(mail), Map.of());

		assertThat(again.statusCode()).isEqualTo(410);
		assertThat(again.body()).contains("This email was used already");
		assertThat(browser.get(Mailbox.path(mail)).body()).contains("This email was used already");
	}

	@Test
	void whoPressesTwiceIsInAndGoesOn() {
		var browser = new Browser(this.port);
		var mail = ask(browser, "trembling.hand@example.org");
		browser.post(Mailbox.path(mail), Map.of());

		assertThat(Browser.location(browser.post(Mailbox.path(mail), Map.of()))).isEqualTo("/members/welcome");
		assertThat(Browser.location(browser.post("/join/sent", Map.of("code", mail.code()))))
			.isEqualTo("/members/welcome");
		assertThat(Browser.location(browser.post(Mailbox.path(mail) + "/code", Map.of("code", mail.code()))))
			.isEqualTo("/members/welcome");
	}

	@Test
	void whoIsInThroughOneMailGoesNowhereByAnUsedOne() {
		var browser = new Browser(this.port);
		var used = ask(browser, "two.mails@example.org");
		browser.post(Mailbox.path(used), Map.of());
		var newer = ask(browser, "two.mails@example.org");
		browser.post(Mailbox.path(newer), Map.of());

		assertThat(browser.post(Mailbox.path(used), Map.of()).statusCode()).isEqualTo(410);
	}

	@Test
	void anOldLinkAndItsCodeOpenNothing() {
		var browser = new Browser(this.port);
		var mail = ask(browser, "old@example.org");
		this.clock.step(Duration.ofMinutes(10));

		assertThat(browser.get(Mailbox.path(mail)).body()).contains("This email is too old");
		assertThat(browser.post(Mailbox.path(mail), Map.of()).statusCode()).isEqualTo(410);
		assertThat(browser.post("/join/sent", Map.of("code", mail.code())).statusCode()).isEqualTo(410);
	}

	@Test
	void aLinkLastsTenMinutes() {
		ask(new Browser(this.port), "lasting@example.org");

		assertThat(this.database
			.sql("select timestampdiff(second, made_at, expires_at) from one_time_key order by made_at desc limit 1")
			.query(Integer.class)
			.single()).isEqualTo(600);
	}

	@Test
	void inTheBrowserThatAskedTheCodeIsEnough() {
		var browser = new Browser(this.port);
		var mail = ask(browser, "code@example.org");

		var in = browser.post("/join/sent",
				Map.of("code", mail.code().substring(0, 3) + ' ' + mail.code().substring(3)));

		assertThat(Browser.location(in)).isEqualTo("/members/welcome");
	}

	@Test
	void inAnotherBrowserTheLinkNeedsTheCode() {
		var mail = ask(new Browser(this.port), "elsewhere@example.org");
		var other = new Browser(this.port);

		assertThat(other.get(Mailbox.path(mail)).body()).contains("One more step");
		assertThat(Browser.location(other.post(Mailbox.path(mail), Map.of()))).isEqualTo(Mailbox.path(mail));
		var in = other.post(Mailbox.path(mail) + "/code", Map.of("code", mail.code()));

		assertThat(Browser.location(in)).isEqualTo("/members/welcome");
	}

	@Test
	void inAnotherBrowserTheCodeAloneOpensNothing() {
		var mail = ask(new Browser(this.port), "guessed@example.org");

		var page = new Browser(this.port).post("/join/sent", Map.of("code", mail.code()));

		assertThat(page.body()).contains("That is not the code");
	}

	@Test
	void fiveWrongCodesWearTheCodeOutButNotTheLink() {
		var browser = new Browser(this.port);
		var mail = ask(browser, "mistyping@example.org");
		guess(browser, mail, 5);

		assertThat(browser.post("/join/sent", Map.of("code", mail.code())).statusCode()).isEqualTo(410);
		assertThat(Browser.location(browser.post(Mailbox.path(mail), Map.of()))).isEqualTo("/members/welcome");
	}

	@Test
	void whoAsksInSomebodysNameAndGuessesShutsNothingToTheReaderOfTheMail() {
		var attacker = new Browser(this.port);
		var victim = new Browser(this.port);
		var own = ask(victim, "attacked@example.org");
		var theirs = ask(attacker, "attacked@example.org");
		guess(attacker, theirs, 5);

		assertThat(Browser.location(victim.post(Mailbox.path(theirs) + "/code", Map.of("code", theirs.code()))))
			.isEqualTo("/members/welcome");
		assertThat(victim.post(Mailbox.path(own), Map.of()).statusCode()).isEqualTo(302);
	}

	@Test
	void whoHoldsTheLinkGuessesFiveTimesToo() {
		var mail = ask(new Browser(this.port), "linked@example.org");
		var other = new Browser(this.port);
		for (int guess = 0; guess < 5; guess++) {
			assertThat(other.post(Mailbox.path(mail) + "/code", Map.of("code", wrong(mail))).body())
				.contains("That is not the code");
		}

		assertThat(other.post(Mailbox.path(mail) + "/code", Map.of("code", mail.code())).statusCode()).isEqualTo(410);
	}

	@Test
	void aGuessIsTriedOnTheNewestMailOnly() {
		var browser = new Browser(this.port);
		ask(browser, "guessing@example.org");
		this.clock.step(Duration.ofMinutes(1));
		guess(browser, ask(browser, "guessing@example.org"), 3);

		assertThat(this.database.sql("""
				select wrong_codes from one_time_key
				where person_id = (select id from member where email = 'guessing@example.org') order by made_at desc
				""").query(Integer.class).list()).containsExactly(3, 0);
	}

	@Test
	void afterManyWrongCodesInADayOnlyTheLinkOpens() {
		tomorrow();
		var browser = new Browser(this.port);
		guess(browser, ask(browser, "besieged@example.org"), 5);
		this.clock.step(Duration.ofMinutes(1));
		var newer = ask(browser, "besieged@example.org");
		guess(browser, newer, 3);

		assertThat(browser.post("/join/sent", Map.of("code", newer.code())).statusCode()).isEqualTo(410);
		assertThat(Browser.location(browser.post(Mailbox.path(newer), Map.of()))).isEqualTo("/members/welcome");
		tomorrow();
		var next = new Browser(this.port);
		var mail = ask(next, "besieged@example.org");
		assertThat(next.post("/join/sent", Map.of("code", mail.code())).statusCode()).isEqualTo(302);
	}

	@Test
	void whoGuessesAlongManyKeysIsStoppedByTheirNetwork() {
		var network = "203.0.113.7";
		for (int guess = 0; guess < 20; guess++) {
			new Browser(this.port, network).post("/identity/sent", Map.of("code", "000000"));
		}
		var browser = new Browser(this.port, network);
		var mail = ask(browser, "bystander@example.org");

		assertThat(browser.post("/join/sent", Map.of("code", mail.code())).statusCode()).isEqualTo(410);
	}

	@Test
	void anAddressIsMailedFiveTimesInAQuarterOfAnHour() {
		for (int asking = 0; asking < 5; asking++) {
			ask(new Browser(this.port), "flooded@example.org");
		}

		var refused = new Browser(this.port).post("/join", Map.of("email", "flooded@example.org", "name", "Flood"));

		assertThat(refused.statusCode()).isEqualTo(429);
		assertThat(refused.body()).contains("Please wait a little");
		assertThat(mailbox().to("flooded@example.org")).hasSize(5);
	}

	@Test
	void anAddressIsMailedSevenTimesInADayOfThisTest() {
		tomorrow();
		for (int asking = 0; asking < 7; asking++) {
			this.clock.step(Duration.ofMinutes(15));
			assertThat(join(new Browser(this.port), "daily@example.org")).isEqualTo(302);
		}
		this.clock.step(Duration.ofMinutes(15));

		assertThat(join(new Browser(this.port), "daily@example.org")).isEqualTo(429);
		tomorrow();
		assertThat(join(new Browser(this.port), "daily@example.org")).isEqualTo(302);
	}

	@Test
	void aNetworkThatAsksTooOftenUsesUpNobodysAddress() {
		var network = "203.0.113.8";
		for (int asking = 0; asking < 40; asking++) {
			join(new Browser(this.port, network), "crowd-" + asking + "@example.org");
		}
		for (int asking = 0; asking < 5; asking++) {
			assertThat(join(new Browser(this.port, network), "neighbour@example.org")).isEqualTo(429);
		}

		assertThat(join(new Browser(this.port), "neighbour@example.org")).isEqualTo(302);
		assertThat(mailbox().to("neighbour@example.org")).hasSize(1);
	}

	@Test
	void anUnknownAddressLooksLikeAKnownOneAndNoMailIsSent() {
		var browser = new Browser(this.port);
		browser.get("/identity/sign-in");

		var sent = browser.post("/identity/sign-in", Map.of("email", "nobody@example.org"));

		assertThat(Browser.location(sent)).isEqualTo("/identity/sent");
		assertThat(browser.post("/identity/sent", Map.of("code", "123456")).body()).contains("That is not the code");
		assertThat(mailbox().to("nobody@example.org")).isEmpty();
	}

	@Test
	void ofTwoMailsTheCodeOfTheNewestOpensAndEitherLink() {
		var browser = new Browser(this.port);
		var first = ask(browser, "twice@example.org");
		this.clock.step(Duration.ofMinutes(1));
		var second = ask(browser, "twice@example.org");

		assertThat(browser.post("/join/sent", Map.of("code", first.code())).body()).contains("Check the newest email");
		assertThat(browser.get(Mailbox.path(first)).body()).contains("Press the button");
		assertThat(Browser.location(browser.post("/join/sent", Map.of("code", second.code()))))
			.isEqualTo("/members/welcome");
	}

	@Test
	void inOneBrowserEachAddressHasItsOwnCode() {
		var browser = new Browser(this.port);
		var mother = ask(browser, "mother@example.org");
		this.clock.step(Duration.ofMinutes(1));
		ask(browser, "father@example.org");

		assertThat(Browser.location(browser.post("/join/sent", Map.of("code", mother.code()))))
			.isEqualTo("/members/welcome");
	}

	@Test
	void aCodeThatIsNoneComesBackInWords() {
		var browser = new Browser(this.port);

		assertThat(browser.post("/join/sent", Map.of("code", "")).body()).contains("Type the code from the email");
		assertThat(browser.post("/join/sent", Map.of("code", "12ab")).body()).contains("The code is six numbers");
		assertThat(browser.post("/join/sent", Map.of("code", "9".repeat(10000))).body())
			.contains("The code is six numbers");
		assertThat(browser.get("/identity/link/" + "x".repeat(2000)).statusCode()).isEqualTo(410);
	}

	@Test
	void onlyHashesAreKept() {
		var mail = ask(new Browser(this.port), "hashed@example.org");
		var link = mail.link().substring(mail.link().lastIndexOf('/') + 1);

		var kept = this.database.sql("select hex(link_hash), hex(code_hash), hex(browser_hash) from one_time_key")
			.query()
			.listOfRows()
			.toString();

		assertThat(kept).doesNotContain(link).doesNotContain(mail.code() + ",");
		assertThat(this.database.sql("select count(distinct code_hash) = count(*) from one_time_key")
			.query(Boolean.class)
			.single()).isTrue();
	}

	private int join(Browser browser, String email) {
		browser.get("/join");
		return browser.post("/join", Map.of("email", email, "name", "Somebody")).statusCode();
	}

	private void guess(Browser browser, SignInMail mail, int times) {
		for (int guess = 0; guess < times; guess++) {
			assertThat(browser.post("/join/sent", Map.of("code", wrong(mail))).body()).contains("That is not the code");
		}
	}

	private void tomorrow() {
		this.clock.set(this.clock.instant().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(1)));
	}

	private SignInMail ask(Browser browser, String email) {
		browser.get("/join");
		browser.post("/join", Map.of("email", email, "name", "Somebody"));
		return mailbox().newestTo(email);
	}

	private static String wrong(SignInMail mail) {
		return mail.code().equals("111111") ? "222222" : "111111";
	}

	private Mailbox mailbox() {
		return new Mailbox(this.database, this.seal);
	}

}
