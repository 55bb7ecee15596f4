package org.alongside.members;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.privacy.MailSeal;
import org.alongside.testing.time.SteppingClock;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@WithMembers
class SessionsTests {

	private static final Pattern END = Pattern.compile("/identity/sign-ins/([0-9a-f-]{36})/end");

	private static final UUID ADA = new UUID(0x0193_0000_0000_7000L, 0x8000_0000_0000_03ACL);

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MailSeal seal;

	@Autowired
	private JWKSource<SecurityContext> keys;

	@Autowired
	private Audit audit;

	@Autowired
	private SteppingClock clock;

	@Test
	void aPersonSeesWhereTheyAreSignedInAndThatTheyAreHere() {
		signedIn("seen@example.org");
		var browser = signedIn("seen@example.org");

		var page = browser.get("/identity/sign-ins").body();

		assertThat(page).contains("Where you are signed in", "You are here now", "Signed in with an email",
				"From a network that begins with 198.51", "up to 5 minutes");
		assertThat(ends(page)).hasSize(1);
	}

	@Test
	void whoSignsOutAnotherBrowserEndsItsSessionAndItsTokens() {
		var lost = signedIn("other@example.org");
		var tokens = edge().signIn(lost);
		var here = signedIn("other@example.org");
		var own = edge().signIn(here);

		var ended = here.post("/identity/sign-ins/" + ends(here.get("/identity/sign-ins").body()).getFirst() + "/end",
				Map.of());

		assertThat(Browser.location(ended)).startsWith("/identity/sign-ins");
		assertThat(edge().tryToRefresh(tokens).statusCode()).isEqualTo(400);
		assertThat(lost.get("/identity/sign-ins").statusCode()).isEqualTo(401);
		assertThat(Browser.location(lost.get(edge().authorize()))).isEqualTo("/identity/sign-in");
		assertThat(edge().tryToRefresh(own).statusCode()).isEqualTo(200);
		assertThat(ends(here.get("/identity/sign-ins").body())).isEmpty();
	}

	@Test
	void whoSignsOutEverywhereIsSignedOutHereToo() {
		var lost = signedIn("everywhere@example.org");
		var tokens = edge().signIn(lost);
		var here = signedIn("everywhere@example.org");
		var own = edge().signIn(here);

		var out = here.post("/identity/sign-ins/everywhere", Map.of());

		assertThat(out.statusCode()).isEqualTo(307);
		assertThat(Browser.location(out)).isEqualTo("/sign-out");
		for (JsonNode each : List.of(tokens, own)) {
			assertThat(edge().tryToRefresh(each).statusCode()).isEqualTo(400);
		}
		for (var each : List.of(lost, here)) {
			assertThat(each.get("/identity/sign-ins").statusCode()).isEqualTo(401);
		}
		assertThat(this.database.sql("select count(*) from oauth2_authorization where principal_name = ?")
			.param(Edge.claims(own).get("sub").asString())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void nobodyEndsWhatIsSomebodyElses() {
		var ada = signedIn("ada.sessions@example.org");
		signedIn("ada.sessions@example.org");
		var adas = ends(ada.get("/identity/sign-ins").body()).getFirst();
		var olive = signedIn("olive.sessions@example.org");

		assertThat(olive.post("/identity/sign-ins/" + adas + "/end", Map.of()).statusCode()).isEqualTo(404);
		assertThat(olive.post("/identity/sign-ins/" + UUID.randomUUID() + "/end", Map.of()).statusCode())
			.isEqualTo(404);
		assertThat(olive.post("/identity/sign-ins/nothing/end", Map.of()).statusCode()).isEqualTo(404);
		assertThat(new Browser(this.port).get("/identity/sign-ins").statusCode()).isEqualTo(401);
		assertThat(ends(ada.get("/identity/sign-ins").body())).containsExactly(adas);
	}

	@Test
	void whatIsNotUsedForHalfADayIsOver() {
		var browser = signedIn("unused@example.org");
		var tokens = edge().signIn(browser);
		this.clock.step(Duration.ofHours(12).plusMinutes(5));

		assertThat(edge().tryToRefresh(tokens).statusCode()).isEqualTo(400);
		assertThat(Browser.location(browser.get(edge().authorize()))).isEqualTo("/identity/sign-in");
	}

	@Test
	void afterAWeekEverybodySignsInAnewHoweverMuchTheyWereHere() {
		var browser = signedIn("busy.week@example.org");
		var tokens = edge().signIn(browser);
		for (int halfDay = 0; halfDay < 13; halfDay++) {
			this.clock.step(Duration.ofHours(12));
			assertThat(edge().tryToRefresh(tokens).statusCode()).as("after %d half days", halfDay + 1).isEqualTo(200);
		}
		this.clock.step(Duration.ofHours(12));

		assertThat(edge().tryToRefresh(tokens).statusCode()).isEqualTo(400);
		assertThat(Browser.location(browser.get(edge().authorize()))).isEqualTo("/identity/sign-in");
	}

	@Test
	void whoMustHaveShownLatelyThatItIsThemShowsItAndComesBack() {
		var browser = signedIn("step.up@example.org");
		var asked = edge().authorize() + "&max_age=900";
		assertThat(Browser.location(browser.get(asked))).contains(Edge.CALLBACK);
		this.clock.step(Duration.ofMinutes(16));

		assertThat(Browser.location(browser.get(asked))).endsWith("/identity/confirm");
		assertThat(Browser.location(browser.get(edge().authorize()))).contains(Edge.CALLBACK);
		assertThat(browser.get("/identity/confirm").body()).contains("Show again that it is you",
				"Use an email instead");
		browser.post("/identity/sign-in", Map.of("email", "step.up@example.org"));
		var back = browser.post(Mailbox.path(mailbox().newestTo("step.up@example.org")), Map.of());
		assertThat(Browser.location(back)).contains("/identity/oauth2/authorize", "max_age=900");
		assertThat(Browser.location(browser.get(Browser.location(back)))).contains(Edge.CALLBACK);
		assertThat(Browser.location(browser.get(edge().authorize() + "&max_age=soon"))).contains(Edge.CALLBACK);
		assertThat(Browser.location(browser.get(edge().authorize() + "&max_age=0"))).contains(Edge.CALLBACK);
	}

	@Test
	void whoSignedInAWhileAgoChangesNoPasskeys() {
		var browser = signedIn("while.ago@example.org");
		assertThat(browser.postJson("/identity/passkeys/offer", "").statusCode()).isEqualTo(200);
		assertThat(Browser.location(browser.get("/identity/passkeys/change"))).isEqualTo("/identity/passkeys");
		this.clock.step(Duration.ofMinutes(16));

		assertThat(browser.get("/identity/passkeys").body()).contains("first show again that it is you",
				"/identity/passkeys/change");
		assertThat(browser.postJson("/identity/passkeys/offer", "").statusCode()).isEqualTo(409);
		assertThat(browser.post("/identity/passkeys/AAAA/remove", Map.of()).statusCode()).isEqualTo(409);
		assertThat(Browser.location(browser.get("/identity/passkeys/change"))).isEqualTo("/identity/confirm");
	}

	@Test
	void nobodyWhoIsSignedInIsOfferedToSignIn() {
		var stranger = new Browser(this.port);
		var browser = signedIn("menu@example.org");

		assertThat(stranger.get("/identity/sign-in").body()).contains("class=\"ui-menu__link\" href=\"/home\">Sign in");
		for (var page : List.of("/identity/passkeys", "/identity/sign-ins", "/identity/sign-in", "/join")) {
			assertThat(browser.get(page).body()).as(page)
				.contains("Sign out", "My home")
				.doesNotContain("class=\"ui-menu__link\" href=\"/home\">Sign in");
		}
		var atTheEdge = new Browser(this.port).bearing(edge().signIn(browser).get("access_token").asString());
		assertThat(atTheEdge.get("/join").body()).contains("My home");
		assertThat(new Browser(this.port).bearing("no token").get("/join").body()).doesNotContain("My home");
	}

	@Test
	void whoSignsOutInTheUsualWayIsGoneFromTheList() {
		var here = signedIn("usual@example.org");
		var there = signedIn("usual@example.org");
		var tokens = edge().signIn(there);
		assertThat(ends(here.get("/identity/sign-ins").body())).hasSize(1);

		there.get("/identity/connect/logout?id_token_hint=" + tokens.get("id_token").asString());

		assertThat(ends(here.get("/identity/sign-ins").body())).isEmpty();
	}

	@Test
	void anAdministratorEndsAllOfOnePersonsAndNobodyElses() {
		var lost = signedIn("ended.one@example.org");
		var tokens = edge().signIn(lost);
		var other = edge().signIn(signedIn("ended.one@example.org"));
		var bystander = edge().signIn(signedIn("not.ended@example.org"));
		var person = UUID.fromString(Edge.claims(tokens).get("sub").asString());
		var page = "/members/staff/sign-ins/" + person;
		assertThat(administrator().get("/members/staff/find/" + person).body()).contains(page);
		assertThat(administrator().get(page).body()).contains("Somebody", "signed in in 2 places");

		assertThat(Browser.location(administrator().post(page, Map.of()))).startsWith(page);

		for (JsonNode each : List.of(tokens, other)) {
			assertThat(edge().tryToRefresh(each).statusCode()).isEqualTo(400);
		}
		assertThat(lost.get("/identity/sign-ins").statusCode()).isEqualTo(401);
		assertThat(edge().tryToRefresh(bystander).statusCode()).isEqualTo(200);
		assertThat(administrator().get(page).body()).contains("signed in nowhere");
		assertThat(administrator().post(page, Map.of()).statusCode()).isEqualTo(302);
		assertThat(this.audit.of("person", person)).filteredOn((entry) -> entry.action().equals("sign-ins-ended"))
			.extracting((entry) -> entry.actorName() + ' ' + entry.codes())
			.containsExactly("Ada {places=2}", "Ada {places=0}");
		assertThat(administrator().get("/members/staff/find/" + person).body()).contains("Signed out everywhere");
		assertThat(edge().signIn(signedIn("ended.one@example.org")).has("access_token")).isTrue();
	}

	@Test
	void anAdministratorWhoIsSureEndsAllOfEverybodys() {
		var here = signedIn("ended.all@example.org");
		var tokens = List.of(edge().signIn(here), edge().signIn(signedIn("ended.too@example.org")));
		var stranger = new Browser(this.port);
		stranger.get("/identity/sign-in");
		stranger.post("/identity/sign-in", Map.of("email", "ended.all@example.org"));
		assertThat(administrator().get("/members/staff/people").body()).contains("/members/staff/sign-ins");

		var unsure = administrator().post("/members/staff/sign-ins", Map.of());
		assertThat(unsure.body()).contains("Tick the box if you want to sign everybody out", "You are signed out too.");
		assertThat(administrator().post("/members/staff/sign-ins", Map.of("sure", "perhaps")).statusCode())
			.isEqualTo(200);
		assertThat(edge().tryToRefresh(tokens.getFirst()).statusCode()).isEqualTo(200);
		assertThat(Browser.location(administrator().post("/members/staff/sign-ins", Map.of("sure", "true"))))
			.startsWith("/members/staff/sign-ins");

		for (JsonNode each : tokens) {
			assertThat(edge().tryToRefresh(each).statusCode()).isEqualTo(400);
		}
		assertThat(here.get("/identity/sign-ins").statusCode()).isEqualTo(401);
		assertThat(administrator().get("/members/staff/sign-ins").body()).contains("Nobody is signed in just now");
		assertThat(this.database.sql("select actor_name from audit where subject_type = 'sign-ins' and action = ?")
			.param("sign-ins-ended")
			.query(String.class)
			.list()).containsExactly("Ada");
		var waiting = stranger.post(Mailbox.path(mailbox().newestTo("ended.all@example.org")), Map.of());
		assertThat(Browser.location(waiting)).isEqualTo("/home");
	}

	@Test
	void onlyAdministratorsWithAFreshPasskeyEndWhatIsOthers() {
		var person = Edge.claims(edge().signIn(signedIn("guarded.ends@example.org"))).get("sub").asString();
		var old = new Browser(this.port).bearing(new Tokens(this.keys).of(ADA, "Ada",
				this.clock.instant().minus(Duration.ofMinutes(15)), "ADMINISTRATOR"));

		for (var page : List.of("/members/staff/sign-ins", "/members/staff/sign-ins/" + person)) {
			for (var role : List.of("MEMBER", "MANAGER", "SAFEGUARDING_LEAD", "PEER_COORDINATOR")) {
				assertThat(staff(role).get(page).statusCode()).isEqualTo(403);
				assertThat(staff(role).post(page, Map.of("sure", "true")).statusCode()).isEqualTo(403);
			}
			assertThat(old.get(page).statusCode()).isEqualTo(401);
			assertThat(old.post(page, Map.of("sure", "true")).statusCode()).isEqualTo(401);
			assertThat(new Browser(this.port).get(page).statusCode()).isEqualTo(401);
		}
		assertThat(staff("MANAGER").get("/members/staff/find/" + person).body())
			.doesNotContain("/members/staff/sign-ins");
		for (var nobody : List.of(UUID.randomUUID().toString(), "nothing")) {
			assertThat(administrator().get("/members/staff/sign-ins/" + nobody).statusCode()).isEqualTo(404);
			assertThat(administrator().post("/members/staff/sign-ins/" + nobody, Map.of()).statusCode()).isEqualTo(404);
		}
		assertThat(administrator().get("/members/staff/sign-ins/" + person).body()).contains("signed in in 1 place.");
	}

	private Browser administrator() {
		return staff("ADMINISTRATOR");
	}

	private Browser staff(String role) {
		return new Browser(this.port).bearing(new Tokens(this.keys).of(ADA, "Ada", role));
	}

	private Browser signedIn(String email) {
		this.clock.step(Duration.ofMinutes(1));
		var browser = new Browser(this.port);
		browser.get("/join");
		browser.post("/join", Map.of("email", email, "name", "Somebody"));
		browser.post(Mailbox.path(mailbox().newestTo(email)), Map.of());
		return browser;
	}

	private static List<String> ends(String page) {
		return END.matcher(page).results().map((end) -> end.group(1)).toList();
	}

	private Edge edge() {
		return new Edge(this.port);
	}

	private Mailbox mailbox() {
		return new Mailbox(this.database, this.seal);
	}

}
