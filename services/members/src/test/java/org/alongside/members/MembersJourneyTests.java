package org.alongside.members;

import java.util.Map;
import java.util.Objects;

import org.alongside.platform.privacy.MailSeal;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@WithMembers
class MembersJourneyTests {

	private static final String STALE_SIGN_OUT = "/identity/connect/logout?id_token_hint=long-forgotten";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MailSeal seal;

	@Autowired
	private Environment settings;

	@Test
	void someoneJoinsAnswersThreeQuestionsAndIsKnownToTheEdge() {
		var browser = new Browser(this.port);
		var edge = new Edge(this.port);

		assertThat(browser.get("/join").body()).contains("Join us");
		var sent = browser.post("/join", Map.of("email", "Nadia@example.org", "name", "Nadia"));
		assertThat(Browser.location(sent)).isEqualTo("/join/sent");
		assertThat(browser.get("/join/sent").body()).contains("Look in your email");

		var mail = mailbox().newestTo("Nadia@example.org");
		assertThat(browser.get(Mailbox.path(mail)).body()).contains("Carry on");
		assertThat(Browser.location(browser.post(Mailbox.path(mail), Map.of()))).isEqualTo("/members/welcome");

		var tokens = edge.signIn(browser);
		var claims = Edge.claims(tokens);
		assertThat(claims.get("iss").asString()).isEqualTo("http://localhost:8080");
		assertThat(claims.get("name").asString()).isEqualTo("Nadia");
		assertThat(claims.get("roles").toString()).isEqualTo("[\"MEMBER\"]");
		assertThat(claims.get("amr").toString()).isEqualTo("[\"otp\"]");
		assertThat(claims.get("aud").toString()).contains("alongside");
		assertThat(claims.get("auth_time").isIntegralNumber()).isTrue();
		assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(5 * 60);

		var member = new Browser(this.port).bearing(tokens.get("access_token").asString());
		assertThat(member.get("/members/welcome").body()).contains("Nadia");
		assertThat(Browser.location(member.post("/members/profile/relationship", Map.of("answer", "FAMILY"))))
			.isEqualTo("/members/profile/condition");
		assertThat(Browser.location(member.post("/members/profile/condition", Map.of("answer", "GBS"))))
			.isEqualTo("/members/profile/nation");
		assertThat(Browser.location(member.post("/members/profile/nation", Map.of("answer", "SCOTLAND"))))
			.isEqualTo("/home");
		assertThat(member.get("/members/profile").body()).contains("Someone in my family has it", "Scotland");
		assertThat(member.get("/members/home-part").body()).contains("About you", "href=\"/help\"")
			.doesNotContain("<html");

		var refreshed = edge.refresh(tokens);
		assertThat(Edge.claims(refreshed).get("name").asString()).isEqualTo("Nadia");
		assertThat(Edge.claims(edge.refresh(refreshed)).get("amr").toString()).isEqualTo("[\"otp\"]");
	}

	@Test
	void aRestartKeepsSessionsTokensAndTheSigningKey() {
		var browser = joined("restart@example.org");
		var tokens = new Edge(this.port).signIn(browser);
		var keys = browser.get("/identity/oauth2/jwks").body();

		try (var restarted = SpringApplication.run(MembersApplication.class, "--server.port=0",
				"--spring.config.name=members", "--spring.application.name=members", as("spring.datasource.url"),
				as("spring.datasource.username"), as("spring.datasource.password"),
				as("spring.kafka.bootstrap-servers"), as("alongside.origin"), as("alongside.identity.client-secret"),
				as("alongside.keys.key-encryption-key"), as("alongside.keys.mail-sealing-key"))) {
			int port = Objects.requireNonNull(((WebServerApplicationContext) restarted).getWebServer()).getPort();
			var edge = new Edge(port);
			assertThat(browser.at(port).get("/identity/oauth2/jwks").body()).isEqualTo(keys);
			assertThat(edge.signIn(browser.at(port)).get("access_token")).isNotNull();
			assertThat(edge.refresh(tokens).get("access_token")).isNotNull();
			var member = new Browser(port).bearing(tokens.get("access_token").asString());
			assertThat(member.get("/members/profile").statusCode()).isEqualTo(200);
		}
	}

	@Test
	void whoSignsOutIsAskedToSignInAgainAndTheTokensAreDead() {
		var browser = joined("leaving@example.org");
		var edge = new Edge(this.port);
		var tokens = edge.signIn(browser);

		var out = browser.get("/identity/connect/logout?id_token_hint=" + tokens.get("id_token").asString()
				+ "&post_logout_redirect_uri=http://localhost:8080/sign-out");

		assertThat(Browser.location(out)).startsWith("http://localhost:8080/sign-out");
		assertThat(Browser.location(browser.get(edge.authorize()))).isEqualTo("/identity/sign-in");
		assertThat(edge.tryToRefresh(tokens).statusCode()).isEqualTo(400);
	}

	@Test
	void whoSignsOutWithAStaleTokenLeavesAllTheSame() {
		var browser = joined("stale@example.org");
		var older = joined("older@example.org");
		var edge = new Edge(this.port);

		browser.follow(STALE_SIGN_OUT, "Sec-Fetch-Site", "same-origin");
		older.follow(STALE_SIGN_OUT, "Referer", "http://localhost:8080/sign-out");

		assertThat(Browser.location(browser.get(edge.authorize()))).isEqualTo("/identity/sign-in");
		assertThat(Browser.location(older.get(edge.authorize()))).isEqualTo("/identity/sign-in");
	}

	@Test
	void noOtherSiteSignsAnybodyOut() {
		var browser = joined("staying@example.org");
		var edge = new Edge(this.port);

		var answer = browser.follow(STALE_SIGN_OUT, "Sec-Fetch-Site", "cross-site");
		browser.follow(STALE_SIGN_OUT, "Sec-Fetch-Site", "same-site");
		browser.follow(STALE_SIGN_OUT, "Referer", "http://localhost:8080.evil.example/");
		browser.get(STALE_SIGN_OUT);

		assertThat(Browser.location(answer)).isEqualTo("/sign-out");
		assertThat(Browser.location(browser.get(edge.authorize()))).startsWith("http://localhost:8080/login/oauth2/");
	}

	@Test
	void afterSigningInThePersonGoesWhereTheyWereGoing() {
		joined("going@example.org");
		var browser = new Browser(this.port);
		var edge = new Edge(this.port);

		assertThat(Browser.location(browser.get(edge.authorize()))).isEqualTo("/identity/sign-in");
		browser.post("/identity/sign-in", Map.of("email", "GOING@example.org"));
		var in = browser.post(Mailbox.path(mailbox().newestTo("going@example.org")), Map.of());

		assertThat(Browser.location(in)).startsWith("/identity/oauth2/authorize?response_type=code");
		assertThat(Browser.location(browser.get(Browser.location(in))))
			.startsWith("http://localhost:8080/login/oauth2/");
	}

	@Test
	void theProviderDescribesItselfByThePublicOrigin() {
		var described = new Browser(this.port).get("/.well-known/openid-configuration").body();

		assertThat(described).contains("\"issuer\":\"http://localhost:8080\"",
				"http://localhost:8080/identity/oauth2/authorize", "http://localhost:8080/identity/oauth2/token",
				"http://localhost:8080/identity/oauth2/jwks", "http://localhost:8080/identity/connect/logout");
	}

	@Test
	void aMadeUpCookieIsNoCookie() {
		var browser = new Browser(this.port);

		assertThat(browser.get("/identity/sign-in", "ALONGSIDE_IDENTITY=%00garbage!'\"").statusCode()).isEqualTo(200);
	}

	private Browser joined(String email) {
		var browser = new Browser(this.port);
		browser.get("/join");
		browser.post("/join", Map.of("email", email, "name", "Somebody"));
		assertThat(Browser.location(browser.post(Mailbox.path(mailbox().newestTo(email)), Map.of())))
			.isEqualTo("/members/welcome");
		return browser;
	}

	private Mailbox mailbox() {
		return new Mailbox(this.database, this.seal);
	}

	private String as(String setting) {
		return "--" + setting + '=' + this.settings.getRequiredProperty(setting);
	}

}
