package org.alongside.members;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.alongside.members.onetime.Asked;
import org.alongside.members.onetime.Asker;
import org.alongside.members.onetime.OneTimeKeyService;
import org.alongside.members.people.EmailAddress;
import org.alongside.members.people.People;
import org.alongside.platform.privacy.MailSeal;
import org.alongside.testing.time.SteppingClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody with time and ill will may try at the doors that stand open. */
@WithMembers
class AbuseTests {

	private static final List<String> HEADERS_THAT_DIFFER_FOR_ALL = List.of("date", "set-cookie", "x-correlation-id");

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MailSeal seal;

	@Autowired
	private OneTimeKeyService keys;

	@Autowired
	private People people;

	@Autowired
	private SteppingClock clock;

	@Test
	@Timeout(180)
	void tenThousandAttemptsToJoinFromOneNetworkSendFortyMailsAndLeaveFewRows() {
		this.clock.set(this.clock.instant().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(1)));
		int keysBefore = count("one_time_key");
		int peopleBefore = count("member");
		int mailsBefore = count("outbox");
		int talliesBefore = count("tally");

		int mailed = 0;
		for (int attempt = 0; attempt < 10_000; attempt++) {
			var email = EmailAddress.parse("flood-" + attempt + "@example.org").orElseThrow();
			var asker = new Asker("browser-" + attempt, "203.0.113.66");
			var asked = this.keys.ask(email, asker, () -> Optional.of(this.people.ask(email, "Flood")));
			mailed += (asked == Asked.MAILED) ? 1 : 0;
		}

		assertThat(mailed).isEqualTo(40);
		assertThat(count("one_time_key") - keysBefore).isEqualTo(40);
		assertThat(count("member") - peopleBefore).isEqualTo(40);
		assertThat(count("outbox") - mailsBefore).isEqualTo(40);
		assertThat(count("tally") - talliesBefore).isLessThanOrEqualTo(1 + 2 * 40);
	}

	@Test
	void manyNetworksMailOneAddressNoMoreThanFiveTimesAtOnceAndSevenInADay() {
		this.clock.set(this.clock.instant().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(1)));
		var email = EmailAddress.parse("target@example.org").orElseThrow();
		int mailed = 0;
		for (int attempt = 0; attempt < 300; attempt++) {
			if (attempt % 100 == 0) {
				this.clock.step(Duration.ofMinutes(15));
			}
			var asker = new Asker("browser-" + attempt, "203.0." + attempt / 250 + '.' + attempt % 250);
			if (this.keys.ask(email, asker, () -> Optional.of(this.people.ask(email, "Target"))) == Asked.MAILED) {
				mailed++;
			}
		}

		assertThat(mailed).isEqualTo(7);
		assertThat(new Mailbox(this.database, this.seal).to("target@example.org")).hasSize(7);
	}

	@Test
	void aScannerThatOpensAMailTwoHundredTimesUsesNothingUp() throws Exception {
		var browser = new Browser(this.port);
		browser.get("/join");
		browser.post("/join", Map.of("email", "scanner@example.org", "name", "Somebody"));
		var path = Mailbox.path(new Mailbox(this.database, this.seal).newestTo("scanner@example.org"));

		try (var scanner = HttpClient.newHttpClient()) {
			for (int look = 0; look < 100; look++) {
				for (var method : List.of("GET", "HEAD")) {
					var answer = scanner.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
						.method(method, HttpRequest.BodyPublishers.noBody())
						.header("X-Forwarded-For", "198.51.100." + look)
						.build(), HttpResponse.BodyHandlers.ofString());
					assertThat(answer.statusCode()).isEqualTo(200);
				}
			}
		}

		assertThat(Browser.location(browser.post(path, Map.of()))).isEqualTo("/members/welcome");
	}

	@Test
	void aLinkThatNeverWasOneThatWasUsedAndOneThatIsTooOldOpenNothing() {
		var browser = new Browser(this.port);
		browser.get("/join");
		browser.post("/join", Map.of("email", "three@example.org", "name", "Somebody"));
		var used = Mailbox.path(new Mailbox(this.database, this.seal).newestTo("three@example.org"));
		browser.post(used, Map.of());
		this.clock.step(Duration.ofMinutes(1));
		var second = new Browser(this.port);
		second.get("/join");
		second.post("/join", Map.of("email", "three@example.org", "name", "Somebody"));
		var old = Mailbox.path(new Mailbox(this.database, this.seal).newestTo("three@example.org"));
		this.clock.step(Duration.ofMinutes(10));

		Stream.of("/identity/link/" + "A".repeat(43), used, old).forEach((link) -> {
			assertThat(new Browser(this.port).get(link).statusCode()).as(link).isEqualTo(410);
			assertThat(second.post(link, Map.of()).statusCode()).as(link).isEqualTo(410);
			assertThat(second.post(link + "/code", Map.of("code", "123456")).statusCode()).as(link).isEqualTo(410);
		});
		assertThat(second.get("/identity/passkeys").statusCode()).isEqualTo(401);
	}

	@Test
	void nothingInAnyAnswerTellsAKnownAddressFromAnUnknownOne() {
		var member = new Browser(this.port);
		member.get("/join");
		member.post("/join", Map.of("email", "real.one@example.org", "name", "Real"));
		member.post(Mailbox.path(new Mailbox(this.database, this.seal).newestTo("real.one@example.org")), Map.of());
		this.clock.step(Duration.ofMinutes(1));

		assertThat(answers("real.one@example.org", "/identity/sign-in", "/identity/sent"))
			.isEqualTo(answers("none.such@example.org", "/identity/sign-in", "/identity/sent"));
		assertThat(answers("real.one@example.org", "/join", "/join/sent"))
			.isEqualTo(answers("next.one@example.org", "/join", "/join/sent"));
	}

	/** Everything a browser learns from asking, and from a wrong code afterwards. */
	private List<String> answers(String email, String ask, String sent) {
		var browser = new Browser(this.port);
		browser.get(ask);
		return Stream
			.of(browser.post(ask, Map.of("email", email, "name", "Somebody")), browser.get(sent),
					browser.post(sent, Map.of("code", "000000")), browser.get(sent))
			.map((answer) -> answer.statusCode() + " " + headers(answer) + ' ' + answer.body().replace(email, "EMAIL"))
			.toList();
	}

	private static String headers(HttpResponse<String> answer) {
		var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
		headers.putAll(answer.headers().map());
		HEADERS_THAT_DIFFER_FOR_ALL.forEach(headers::remove);
		return headers.toString();
	}

	private int count(String table) {
		return this.database.sql("select count(*) from " + table).query(Integer.class).single();
	}

}
