package org.alongside.members;

import java.util.Map;

import org.alongside.contracts.members.SignInMail;
import org.alongside.platform.privacy.MailSeal;
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

		var again = browser.post(Mailbox.path(mail), Map.of());

		assertThat(again.statusCode()).isEqualTo(410);
		assertThat(again.body()).contains("This email was used already");
		assertThat(browser.get(Mailbox.path(mail)).body()).contains("This email was used already");
	}

	@Test
	void anOldLinkAndItsCodeOpenNothing() {
		var browser = new Browser(this.port);
		var mail = ask(browser, "old@example.org");
		this.database.sql("update one_time_key set expires_at = made_at where used_at is null").update();

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
	void fiveWrongCodesWearAKeyOut() {
		var browser = new Browser(this.port);
		var mail = ask(browser, "attacked@example.org");
		for (int guess = 0; guess < 5; guess++) {
			assertThat(browser.post("/join/sent", Map.of("code", wrong(mail))).body()).contains("That is not the code");
		}

		assertThat(browser.post("/join/sent", Map.of("code", mail.code())).statusCode()).isEqualTo(410);
		assertThat(browser.post(Mailbox.path(mail), Map.of()).statusCode()).isEqualTo(410);
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
	void anUnknownAddressLooksLikeAKnownOneAndNoMailIsSent() {
		var browser = new Browser(this.port);
		browser.get("/identity/sign-in");

		var sent = browser.post("/identity/sign-in", Map.of("email", "nobody@example.org"));

		assertThat(Browser.location(sent)).isEqualTo("/identity/sent");
		assertThat(browser.post("/identity/sent", Map.of("code", "123456")).body()).contains("That is not the code");
		assertThat(mailbox().to("nobody@example.org")).isEmpty();
	}

	@Test
	void ofTwoMailsEitherCodeOpens() {
		var browser = new Browser(this.port);
		var first = ask(browser, "twice@example.org");
		this.database.sql("update one_time_key set made_at = made_at - interval 1 minute").update();
		ask(browser, "twice@example.org");

		assertThat(Browser.location(browser.post("/join/sent", Map.of("code", first.code()))))
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
