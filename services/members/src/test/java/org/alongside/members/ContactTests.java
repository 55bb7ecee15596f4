package org.alongside.members;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.alongside.contracts.members.SealedLetter;
import org.alongside.members.people.EmailAddress;
import org.alongside.members.people.MemberId;
import org.alongside.members.people.People;
import org.alongside.platform.data.Columns;
import org.alongside.platform.privacy.MailSeal;
import org.alongside.testing.time.SteppingClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@WithMembers
class ContactTests {

	private static final String LIST = "/members/profile";

	private static final AtomicInteger COUNT = new AtomicInteger();

	private static final JsonMapper JSON = JsonMapper.builder().build();

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

	@Autowired
	private SteppingClock clock;

	private MemberId mira;

	private Browser browser;

	private String fresh;

	@BeforeEach
	void somebodyJoins() {
		this.mira = joined("mira" + COUNT.incrementAndGet() + "@contact.example");
		this.browser = browserOf(this.mira);
		this.fresh = "new" + COUNT.incrementAndGet() + "@contact.example";
	}

	@ParameterizedTest
	@ValueSource(strings = { "مريم", "Zoë 👩🏽‍🦽", "Ó Súilleabháin" })
	void aNameInAnyScriptIsChangedAndToldOnce(String name) {
		assertThat(rename(name)).isEqualTo(LIST);
		assertThat(rename(name)).isEqualTo(LIST);

		assertThat(contacts()).hasSize(2);
		assertThat(contacts().getLast().get("name").asString()).isEqualTo(name);
		assertThat(this.browser.get(LIST).body()).contains(name);
	}

	@Test
	void whatIsNoNameComesBackAsTyped() {
		assertThat(this.browser.post(LIST + "/name", Map.of("name", "n".repeat(15_000))).body())
			.contains("Use 100 characters or fewer");
		assertThat(this.browser.post(LIST + "/name", Map.of("name", "www.evil.example")).body())
			.contains("Type a name only", "www.evil.example");
		assertThat(this.browser.post(LIST + "/name", Map.of()).body()).contains("Tell us what we should call you");
		assertThat(contacts()).hasSize(1);
	}

	@Test
	void aNewAddressCountsOnceItsLinkIsOpened() {
		assertThat(Browser.leadsTo(ask(this.fresh))).isEqualTo(LIST + "/email/sent");
		assertThat(this.people.get(this.mira).email().address()).startsWith("mira");

		var link = linkTo(this.fresh);
		assertThat(this.browser.get(link).body()).contains("Use this address", this.fresh);
		assertThat(this.people.get(this.mira).email().address()).startsWith("mira");
		assertThat(Browser.leadsTo(this.browser.post(link, Map.of()))).isEqualTo(LIST);

		assertThat(this.people.get(this.mira).email().address()).isEqualTo(this.fresh);
		assertThat(contacts().getLast().get("email").asString()).isEqualTo(this.fresh);
	}

	@Test
	void theOldAddressIsToldUnderSealThatItWasChanged() {
		var old = this.people.get(this.mira).email().address();
		ask(this.fresh);

		this.browser.post(linkTo(this.fresh), Map.of());

		assertThat(letters(old)).hasSize(1);
	}

	@Test
	void pressingTheButtonTwiceIsPressingItOnce() throws Exception {
		ask(this.fresh);
		var link = linkTo(this.fresh);
		Callable<String> press = () -> Browser.leadsTo(this.browser.post(link, Map.of()));

		try (var hands = Executors.newFixedThreadPool(4)) {
			for (var answer : hands.invokeAll(Stream.generate(() -> press).limit(4).toList())) {
				assertThat(answer.get()).isEqualTo(LIST);
			}
		}

		assertThat(contacts()).hasSize(2);
		assertThat(Browser.leadsTo(this.browser.get(link))).isEqualTo(LIST);
	}

	@Test
	void anAddressInAnyScriptIsWelcome() {
		var address = "мира" + COUNT.incrementAndGet() + "@почта.рф";
		ask(address);

		this.browser.post(linkTo(address), Map.of());

		assertThat(this.people.get(this.mira).email().address()).isEqualTo(address);
	}

	@Test
	void aLinkIsOldAfterADay() {
		ask(this.fresh);
		this.clock.step(Duration.ofHours(24));

		assertThat(this.browser.get(linkTo(this.fresh)).statusCode()).isEqualTo(410);
		assertThat(this.browser.post(linkTo(this.fresh), Map.of()).statusCode()).isEqualTo(410);
		assertThat(this.people.get(this.mira).email().address()).startsWith("mira");
	}

	@Test
	void somebodyElsesLinkIsNone() {
		ask(this.fresh);
		var fool = browserOf(joined("fool" + COUNT.incrementAndGet() + "@contact.example"));

		assertThat(fool.get(linkTo(this.fresh)).statusCode()).isEqualTo(404);
		assertThat(fool.post(linkTo(this.fresh), Map.of()).statusCode()).isEqualTo(404);
		assertThat(fool.get(LIST + "/email/made-up").statusCode()).isEqualTo(404);
	}

	@Test
	void nobodyLearnsWhoseAddressIsKnown() {
		var known = "known" + COUNT.incrementAndGet() + "@contact.example";
		joined(known);

		assertThat(Browser.leadsTo(ask(known))).isEqualTo(Browser.leadsTo(ask(this.fresh)));

		assertThat(new Mailbox(this.database, this.seal).to(known)).isEmpty();
	}

	@Test
	void anAddressThatBecameSomebodyElsesMeanwhileChangesNothing() {
		ask(this.fresh);
		joined(this.fresh);

		assertThat(this.browser.post(linkTo(this.fresh), Map.of()).statusCode()).isEqualTo(409);
		assertThat(this.people.get(this.mira).email().address()).startsWith("mira");
	}

	@Test
	void whatIsNoAddressComesBackAsTyped() {
		assertThat(ask("mira(at)example").body()).contains("Type an email address like", "mira(at)example");
		assertThat(ask("").body()).contains("Type your email address");
		assertThat(ask("a".repeat(20_000) + "@example.org").statusCode()).isEqualTo(200);
	}

	@Test
	void nobodyUsesUsToFillMailboxes() {
		for (int asking = 0; asking < 5; asking++) {
			ask("full" + COUNT.incrementAndGet() + "@contact.example");
		}

		var refused = ask("full" + COUNT.incrementAndGet() + "@contact.example");

		assertThat(refused.statusCode()).isEqualTo(429);
		assertThat(refused.body()).contains("Try again tomorrow");
	}

	@Test
	void theNewAddressStandsNowhereInTheOpenBeforeItCounts() {
		ask(this.fresh);

		assertThat(this.database.sql("select cast(payload as char) from outbox where payload is not null")
			.query(String.class)
			.list()).noneMatch((payload) -> payload.contains(this.fresh));
		assertThat(this.database
			.sql("select cast(sealed as char character set latin1) from address_change where sealed is not null")
			.query(String.class)
			.list()).noneMatch((sealed) -> sealed.contains(this.fresh));
	}

	private HttpResponse<String> ask(String email) {
		return this.browser.post(LIST + "/email", Map.of("email", email));
	}

	private String rename(String name) {
		return Browser.leadsTo(this.browser.post(LIST + "/name", Map.of("name", name)));
	}

	private String linkTo(String email) {
		var link = new Mailbox(this.database, this.seal).newestTo(email).link();
		return link.substring(link.indexOf("/members/"));
	}

	private List<JsonNode> contacts() {
		return this.database
			.sql("select payload from outbox where topic = 'members.contacts' and payload is not null order by id")
			.query((row, _) -> JSON.readTree(row.getBytes("payload")))
			.list()
			.stream()
			.filter((event) -> event.get("memberId").asString().equals(this.mira.toString()))
			.toList();
	}

	/** The letters to whoever reads this address. */
	private List<SealedLetter> letters(String email) {
		return this.database.sql("select event_id, payload from outbox where topic = 'members.letters'")
			.query((row, _) -> this.seal.open(Columns.uuid(row.getBytes("event_id")),
					JSON.readTree(row.getBytes("payload")).get("sealed").asString()))
			.list()
			.stream()
			.map((letter) -> JSON.readValue(letter, SealedLetter.class))
			.filter((letter) -> letter.email().equals(email))
			.toList();
	}

	private MemberId joined(String email) {
		var person = this.people.ask(EmailAddress.parse(email).orElseThrow(), "Mira");
		this.people.confirm(person.id());
		return person.id();
	}

	private Browser browserOf(MemberId member) {
		return new Browser(this.port).bearing(new Tokens(this.keys).of(member.value(), "Mira", "MEMBER"));
	}

}
