package org.alongside.members;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

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
class ActingTests {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MailSeal seal;

	@Autowired
	private SteppingClock clock;

	@Test
	void aTokenToActIsThePersonsAndSaysWhoActs() {
		var people = people();
		var hana = people.joined("hana.token@example.org", "Hana");
		var bo = people.enters(people.self(hana), "Bo Token");

		var tokens = people.edge.signIn(hana, bo);
		var access = Edge.claims(tokens);
		var id = Edge.idClaims(tokens);

		assertThat(access.get("sub").asString()).isEqualTo(bo);
		assertThat(access.get("name").asString()).isEqualTo("Bo Token");
		assertThat(access.get("act").get("sub").asString()).isEqualTo(people.idOf("hana.token@example.org"));
		assertThat(access.get("act").get("name").asString()).isEqualTo("Hana");
		assertThat(access.get("roles").toString()).isEqualTo("[\"MEMBER\"]");
		assertThat(access.get("exp").asLong() - access.get("iat").asLong()).isEqualTo(5 * 60);
		assertThat(id.get("sub").asString()).isEqualTo(people.idOf("hana.token@example.org"));
		assertThat(id.get("acting_for").get("sub").asString()).isEqualTo(bo);
		var refreshed = Edge.claims(people.edge.refresh(tokens));
		assertThat(refreshed.get("sub").asString()).isEqualTo(bo);
		assertThat(refreshed.get("act").get("name").asString()).isEqualTo("Hana");
		assertThat(people.bearing(tokens).get("/members/profile").body()).contains("Bo Token",
				"You are doing this for");
		assertThat(people.told(bo)).containsExactly("members.contact-changed.v1", "members.joined.v1",
				"members.helper-appointed.v1");
		assertThat(people.contact(bo)).contains("hana.token@example.org", "Bo Token");
	}

	@Test
	void whatIsWrittenForAPersonIsTheirsAndSaysWhoWroteIt() {
		var people = people();
		var hana = people.joined("hana.wrote@example.org", "Hana");
		var own = people.self(hana);
		var bo = people.enters(own, "Bo Wrote");
		own.post("/members/helping/" + bo + "/act", Map.of());
		var acting = people.bearing(people.edge.signIn(hana, bo));

		acting.post("/members/profile/nation?change=true", Map.of("answer", "WALES"));

		assertThat(acting.get("/members/profile").body()).contains("Wales");
		assertThat(own.get("/members/profile").body()).doesNotContain("Wales");
		assertThat(this.database.sql("""
				select actor_name, bin_to_uuid(actor_id) as actor from audit
				where on_behalf_of = uuid_to_bin(?) and action = 'sent-for'
				""").param(bo).query((row, _) -> row.getString(1) + " " + row.getString(2)).list())
			.containsExactly("Hana " + people.idOf("hana.wrote@example.org"));
	}

	@Test
	void nobodyActsForWhoDidNotLetThem() {
		var people = people();
		var hana = people.joined("hana.mine@example.org", "Hana");
		var bo = people.enters(people.self(hana), "Bo Mine");
		var eve = people.joined("eve@example.org", "Eve");

		var tokens = people.edge.signIn(eve, bo);

		assertThat(Edge.claims(tokens).get("name").asString()).isEqualTo("Eve");
		assertThat(Edge.claims(tokens).has("act")).isFalse();
		assertThat(Edge.idClaims(tokens).has("acting_for")).isFalse();
		assertThat(people.self(eve).post("/members/helping/" + bo + "/act", Map.of()).statusCode()).isEqualTo(404);
		assertThat(Edge.claims(people.edge.signIn(eve, "nobody")).has("act")).isFalse();
		assertThat(Edge.claims(people.edge.signIn(eve, people.idOf("eve@example.org"))).has("act")).isFalse();
		var helping = this.database.sql("select bin_to_uuid(id) from helping where person_id = uuid_to_bin(?)")
			.param(bo)
			.query(String.class)
			.single();
		for (var deed : List.of("accept", "decline", "stop")) {
			assertThat(people.self(eve).post("/members/helping/" + helping + '/' + deed, Map.of()).statusCode())
				.isEqualTo(404);
		}
		assertThat(people.self(eve).post("/members/helpers/" + helping + "/end", Map.of()).statusCode()).isEqualTo(404);
	}

	@Test
	void aWishThatWasNotGrantedIsNotGrantedLaterUnseen() {
		var people = people();
		var wes = people.joined("wes@example.org", "Wes");
		var pat = people.joined("pat.later@example.org", "Pat");
		var early = people.edge.signIn(wes, people.idOf("pat.later@example.org"));
		appoint(people.self(pat), "wes@example.org");
		assertThat(people.self(wes).get("/members/home-part").body()).contains("Someone asks you to do things");
		accept(people.self(wes));

		assertThat(people.self(wes).get("/members/home-part").body()).contains("Do things for Pat")
			.doesNotContain("Someone asks you");
		assertThat(Edge.claims(people.edge.refresh(early)).has("act")).isFalse();
		assertThat(Edge.claims(people.edge.signIn(wes, people.idOf("pat.later@example.org"))).has("act")).isTrue();
	}

	@Test
	void aHelperOfAHelperIsNobodysHelper() {
		var people = people();
		var bea = people.joined("bea@example.org", "Bea");
		var amy = people.enters(people.self(bea), "Amy");
		var cal = people.joined("cal@example.org", "Cal");
		appoint(people.self(bea), "cal@example.org");
		accept(people.self(cal));
		var beasId = people.idOf("bea@example.org");

		var actingForBea = people.bearing(people.edge.signIn(cal, beasId));

		assertThat(actingForBea.get("/members/profile").body()).contains("Bea");
		assertThat(actingForBea.get("/members/helping").statusCode()).isEqualTo(409);
		assertThat(actingForBea.post("/members/helping/" + amy + "/act", Map.of()).statusCode()).isEqualTo(409);
		var chained = Edge.claims(people.edge.signIn(cal, amy));
		assertThat(chained.get("name").asString()).isEqualTo("Cal");
		assertThat(chained.has("act")).isFalse();
	}

	@Test
	void whoseHelpWasEndedGetsNoTokenAndIsThemselvesAgain() {
		var people = people();
		var pat = people.joined("pat.ends@example.org", "Pat");
		var hal = people.joined("hal@example.org", "Hal");
		appoint(people.self(pat), "hal@example.org");
		accept(people.self(hal));
		var patsId = people.idOf("pat.ends@example.org");
		var tokens = people.edge.signIn(hal, patsId);
		assertThat(Edge.claims(tokens).has("act")).isTrue();

		var list = people.self(pat).get("/members/helpers").body();
		assertThat(list).contains("Hal", "May do things for you.");
		people.self(pat).post(action(list, "/members/helpers/[0-9a-f-]{36}/end"), Map.of());
		people.self(pat).post(action(list, "/members/helpers/[0-9a-f-]{36}/end"), Map.of());

		assertThat(people.edge.tryToRefresh(tokens).statusCode()).isEqualTo(400);
		assertThat(Edge.claims(people.edge.signIn(hal, patsId)).get("name").asString()).isEqualTo("Hal");
		assertThat(people.told(patsId).stream().filter("members.helper-ended.v1"::equals)).hasSize(1);
		assertThat(people.self(hal).post("/members/helping/" + patsId + "/act", Map.of()).statusCode()).isEqualTo(404);
		assertThat(people.self(pat).get("/members/done-for-me").body()).contains("Hal", "agreed to help you");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/members/helpers", "/members/helpers/appoint", "/members/helping",
			"/members/helping/enter", "/members/done-for-me" })
	void whatIsPrivateIsClosedToWhoActs(String page) {
		var people = people();
		var email = "hana." + UUID.randomUUID() + "@example.org";
		var hana = people.joined(email, "Hana");
		var bo = people.enters(people.self(hana), "Bo Private");

		var answer = people.bearing(people.edge.signIn(hana, bo)).get(page);

		assertThat(answer.statusCode()).isEqualTo(409);
		assertThat(answer.body()).contains("This page is private to Bo Private.");
		assertThat(people.self(hana).get(page).statusCode()).isEqualTo(200);
	}

	@Test
	void whatAPersonKeepsFromAHelperIsClosedWithTheNextToken() {
		var people = people();
		var pat = people.joined("pat.keeps@example.org", "Pat Keeps");
		var hal = people.joined("hal.kept@example.org", "Hal");
		appoint(people.self(pat), "hal.kept@example.org");
		accept(people.self(hal));
		var patsId = people.idOf("pat.keeps@example.org");
		var tokens = people.edge.signIn(hal, patsId);
		assertThat(Edge.claims(tokens).get("act").has("shut")).isFalse();
		assertThat(people.bearing(tokens).get("/members/profile").statusCode()).isEqualTo(200);
		var page = choice(people.self(pat));
		assertThat(people.self(pat).get(page).body()).contains("What may Hal see and do for you?")
			.containsPattern("value=\"PROFILE\"[^>]*checked")
			.containsPattern("value=\"GRANTS\"[^>]*checked");

		assertThat(people.self(pat).post(page, Map.of("open", "GRANTS")).statusCode()).isEqualTo(302);
		assertThat(people.self(pat).post(page, Map.of("open", "GRANTS")).statusCode()).isEqualTo(302);

		tokens = people.edge.refresh(tokens);
		assertThat(Edge.claims(tokens).get("act").get("shut").asString())
			.isEqualTo("/members/profile /members/welcome /peer-support");
		var acting = people.bearing(tokens);
		assertThat(acting.get("/members/profile").statusCode()).isEqualTo(409);
		assertThat(acting.get("/members/profile/nation").body()).contains("This page is private to Pat Keeps.");
		assertThat(acting.post("/members/profile/nation?change=true", Map.of("answer", "WALES")).statusCode())
			.isEqualTo(409);
		assertThat(acting.get("/members/home-part").body()).doesNotContain("/members/profile");
		assertThat(acting.get("/members/consent").statusCode()).isEqualTo(200);
		assertThat(people.self(pat).get("/members/profile").body()).doesNotContain("Wales");
		assertThat(people.self(pat).get("/members/helpers").body()).contains("You keep this to yourself",
				"Peer support");
		assertThat(people.self(hal).get("/members/helping").body()).contains("Pat Keeps keeps this private",
				"Peer support");
		assertThat(this.database
			.sql("select codes from audit where action = 'helper-areas-chosen' " + "and subject_id = uuid_to_bin(?)")
			.param(patsId)
			.query(String.class)
			.list()).singleElement().satisfies((codes) -> assertThat(codes).contains("PROFILE PEER_SUPPORT"));
		people.self(pat).post(page, Map.of());
		assertThat(Edge.claims(people.edge.refresh(tokens)).get("act").get("shut").asString()).contains("/grants");
		assertThat(people.self(pat).postRaw(page, "open=PROFILE&open=GRANTS&open=PEER_SUPPORT").statusCode())
			.isEqualTo(302);
		assertThat(Edge.claims(people.edge.signIn(hal, patsId)).get("act").has("shut")).isFalse();
	}

	@Test
	void onlyThePersonThemselvesChoosesWhatIsKept() {
		var people = people();
		var pat = people.joined("pat.chooses@example.org", "Pat");
		var hal = people.joined("hal.chooses@example.org", "Hal");
		appoint(people.self(pat), "hal.chooses@example.org");
		var page = choice(people.self(pat));
		assertThat(people.self(pat).post(page, Map.of("open", "PROFILE")).statusCode()).isEqualTo(302);
		accept(people.self(hal));
		var tokens = people.edge.signIn(hal, people.idOf("pat.chooses@example.org"));
		assertThat(Edge.claims(tokens).get("act").get("shut").asString()).isEqualTo("/grants /peer-support");

		for (var stranger : List.of(people.self(hal), people.self(people.joined("eve.chooses@example.org", "Eve")))) {
			assertThat(stranger.get(page).statusCode()).isEqualTo(404);
			assertThat(stranger.post(page, Map.of("open", "GRANTS")).statusCode()).isEqualTo(404);
		}
		assertThat(people.bearing(tokens).get(page).statusCode()).isEqualTo(409);
		assertThat(people.bearing(tokens).post(page, Map.of("open", "GRANTS")).statusCode()).isEqualTo(409);
		var odd = people.self(pat).post(page, Map.of("open", "THRONE"));
		assertThat(odd.statusCode()).isEqualTo(200);
		assertThat(odd.body()).contains("Choose what Hal may see and do").doesNotContain("??");
		assertThat(people.self(pat).get("/members/helpers/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
		assertThat(people.self(pat).get("/members/helpers/nobody").statusCode()).isEqualTo(404);
		people.self(pat).post(page + "/end", Map.of());
		assertThat(people.self(pat).get(page).statusCode()).isEqualTo(404);
		assertThat(people.self(pat).post(page, Map.of("open", "GRANTS")).statusCode()).isEqualTo(404);
	}

	@Test
	void enteringSomebodyTwiceAtOnceEntersThemOnce() throws Exception {
		var people = people();
		var self = people.self(people.joined("hana.twice@example.org", "Hana"));
		var key = UUID.randomUUID();
		List<Callable<Integer>> presses = new ArrayList<>();
		for (int press = 0; press < 4; press++) {
			presses.add(() -> self.post("/members/helping/enter", Helpers.entered(key, "Bo Twice")).statusCode());
		}

		try (var threads = Executors.newFixedThreadPool(4)) {
			assertThat(threads.invokeAll(presses).stream().map(Future::resultNow)).containsOnly(302);
		}

		assertThat(this.database.sql("select count(*) from member where name = 'Bo Twice'").query(Long.class).single())
			.isEqualTo(1);
		var eve = people.self(people.joined("eve.key@example.org", "Eve"));
		assertThat(eve.post("/members/helping/enter", Helpers.entered(key, "Bo")).statusCode()).isEqualTo(404);
	}

	@Test
	void anEmptyFormComesBackAndSoDoesWhatIsTooLong() {
		var people = people();
		var self = people.self(people.joined("hana.empty@example.org", "Hana"));
		var key = UUID.randomUUID().toString();

		assertThat(self.post("/members/helping/enter", Map.of("key", key)).body()).contains("Tell us their name",
				"Choose the answer that is closest", "Choose if they know");
		assertThat(self
			.post("/members/helping/enter",
					Map.of("key", key, "name", "x".repeat(300), "tie", "KING", "email", "nowhere"))
			.statusCode()).isEqualTo(200);
		assertThat(self.post("/members/helping/enter", Map.of()).body()).contains("This page is too old");
		assertThat(self.post("/members/helpers/appoint", Map.of("key", key)).body()).contains("Tell us their name",
				"Type their email address");
		assertThat(self.get("/members/hand-over").body()).contains("They have taken over already");
		assertThat(self.post("/members/hand-over", Map.of("email", "x@example.org")).statusCode()).isEqualTo(409);
		assertThat(self.post("/members/hand-over", Map.of("email", "")).body()).doesNotContain("??");
	}

	@Test
	void onlyWhoReadsTheAddressThatWasAskedSeesTheInvitation() {
		var people = people();
		var pat = people.self(people.joined("pat.asks@example.org", "Pat Asks"));
		appoint(pat, "Zoe.asked@example.org");
		appoint(pat, "zoe.asked@example.org");
		var zoe = people.self(people.joined("zoe.asked@example.org", "Zoe"));
		var eve = people.self(people.joined("eve.asks@example.org", "Eve"));

		assertThat(people.mailbox.letters("Zoe.asked@example.org")).singleElement()
			.satisfies((letter) -> assertThat(Mailbox.path(letter)).isEqualTo("/members/helping"));
		assertThat(people.mailbox.letters("zoe.asked@example.org")).isEmpty();
		assertThat(eve.get("/members/helping").body()).doesNotContain("Pat Asks");
		var page = zoe.get("/members/helping").body();
		assertThat(page).contains("Pat Asks");
		var decline = action(page, "/members/helping/[0-9a-f-]{36}/decline");
		assertThat(eve.post(decline, Map.of()).statusCode()).isEqualTo(404);
		assertThat(zoe.post(decline, Map.of()).statusCode()).isEqualTo(302);
		assertThat(zoe.post(decline.replace("decline", "accept"), Map.of()).statusCode()).isEqualTo(404);
		assertThat(pat.get("/members/helpers").body()).contains("Nobody may do things for you.");
		appoint(pat, "pat.asks@example.org", 409);
	}

	@Test
	void whoCanBeReachedThroughNobodyIsReachedByNoMail() {
		var people = people();
		var hana = people.joined("hana.stops@example.org", "Hana");
		var self = people.self(hana);
		var bo = people.enters(self, "Bo Stops");
		assertThat(people.contact(bo)).contains("hana.stops@example.org");

		self.post(action(self.get("/members/helping").body(), "/members/helping/[0-9a-f-]{36}/stop"), Map.of());

		assertThat(people.contact(bo)).isEmpty();
		assertThat(people.told(bo)).endsWith("members.helper-ended.v1", "");
	}

	@Test
	void aPersonTakesOverAndSaysThatNobodyHelpsThemAnyMore() {
		var people = people();
		var hana = people.joined("hana.over@example.org", "Hana");
		var bo = people.enters(people.self(hana), "Bo Over");
		var tokens = people.edge.signIn(hana, bo);
		var acting = people.bearing(tokens);
		assertThat(Browser.location(acting.post("/members/hand-over", Map.of("email", "bo.over@example.org"))))
			.startsWith("/members/hand-over");
		var link = Mailbox.path(people.mailbox.letters("bo.over@example.org").getLast());

		var bos = new Browser(this.port);
		assertThat(bos.get(link).body()).contains("Bo Over", "may they go on?").doesNotContain("checked");
		assertThat(bos.get(link).statusCode()).isEqualTo(200);
		assertThat(bos.post(link, Map.of()).body()).contains("Choose if they may go on");
		assertThat(Browser.location(bos.post(link, Map.of("helpers", "END"))))
			.isEqualTo("/oauth2/authorization/members");

		var own = Edge.claims(people.edge.signIn(bos));
		assertThat(own.get("sub").asString()).isEqualTo(bo);
		assertThat(own.has("act")).isFalse();
		assertThat(people.contact(bo)).contains("bo.over@example.org");
		assertThat(people.edge.tryToRefresh(tokens).statusCode()).isEqualTo(400);
		assertThat(Edge.claims(people.edge.signIn(hana, bo)).get("name").asString()).isEqualTo("Hana");
		assertThat(new Browser(this.port).get(link).statusCode()).isEqualTo(410);
		assertThat(new Browser(this.port).post(link, Map.of("helpers", "GO_ON")).statusCode()).isEqualTo(410);
		assertThat(people.self(bos).get("/members/done-for-me").body()).contains("Hana", "entered you", "took over");
		assertThat(new Browser(this.port).get("/identity/hand-over/made-up").statusCode()).isEqualTo(410);
	}

	@Test
	void whoeverMayGoOnGoesOnAfterThePersonTookOver() {
		var people = people();
		var hana = people.joined("hana.on@example.org", "Hana");
		var bo = people.enters(people.self(hana), "Bo On");
		people.bearing(people.edge.signIn(hana, bo)).post("/members/hand-over", Map.of("email", "bo.on@example.org"));

		new Browser(this.port).post(Mailbox.path(people.mailbox.letters("bo.on@example.org").getLast()),
				Map.of("helpers", "GO_ON"));

		assertThat(Edge.claims(people.edge.signIn(hana, bo)).has("act")).isTrue();
	}

	@Test
	void nobodyTakesOverByAnAddressThatIsKnownOrAfterAWeek() {
		var people = people();
		var hana = people.joined("hana.known@example.org", "Hana");
		var bo = people.enters(people.self(hana), "Bo Known");
		people.joined("known@example.org", "Known");
		var acting = people.bearing(people.edge.signIn(hana, bo));
		acting.post("/members/hand-over", Map.of("email", "known@example.org"));
		acting.post("/members/hand-over", Map.of("email", "late@example.org"));

		var known = new Browser(this.port).post(Mailbox.path(people.mailbox.letters("known@example.org").getLast()),
				Map.of("helpers", "END"));

		assertThat(known.statusCode()).isEqualTo(409);
		assertThat(known.body()).contains("You have joined with this address before.");
		this.clock.step(Duration.ofDays(7));
		assertThat(new Browser(this.port).get(Mailbox.path(people.mailbox.letters("late@example.org").getLast()))
			.statusCode()).isEqualTo(410);
	}

	@Test
	void aLetterTravelsSealed() {
		var people = people();
		var hana = people.joined("hana.sealed@example.org", "Hana");
		var bo = people.enters(people.self(hana), "Bo Sealed");
		people.bearing(people.edge.signIn(hana, bo))
			.post("/members/hand-over", Map.of("email", "bo.sealed@example.org"));

		var newest = this.database
			.sql("select payload from outbox where topic = 'members.letters' order by id desc limit 1")
			.query((row, _) -> new String(row.getBytes(1)))
			.single();

		assertThat(newest).contains("\"kind\":\"HANDOVER\"").doesNotContain("bo.sealed", "hand-over/");
	}

	private static void appoint(Browser person, String email) {
		appoint(person, email, 302);
	}

	private static void appoint(Browser person, String email, int answer) {
		assertThat(person
			.post("/members/helpers/appoint",
					Map.of("key", UUID.randomUUID().toString(), "name", "My helper", "email", email, "tie", "FRIEND"))
			.statusCode()).isEqualTo(answer);
	}

	private static void accept(Browser helper) {
		var accept = action(helper.get("/members/helping").body(), "/members/helping/[0-9a-f-]{36}/accept");
		assertThat(helper.post(accept, Map.of()).statusCode()).isEqualTo(302);
		assertThat(helper.post(accept, Map.of()).statusCode()).isEqualTo(302);
	}

	/** Where the person chooses what their only helper may see. */
	private static String choice(Browser person) {
		return action(person.get("/members/helpers").body(), "/members/helpers/[0-9a-f-]{36}(?=\")");
	}

	private static String action(String page, String pattern) {
		var action = Pattern.compile(pattern).matcher(page);
		assertThat(action.find()).as(page).isTrue();
		return action.group();
	}

	private Helpers people() {
		return new Helpers(this.port, this.database, this.seal);
	}

}
