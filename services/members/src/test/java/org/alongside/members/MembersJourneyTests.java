package org.alongside.members;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

import org.alongside.platform.privacy.MailSeal;
import org.alongside.testing.servers.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.config.name=members", "spring.application.name=members", "alongside.demo=true" })
@WithServers(schema = "members", kafka = false)
class MembersJourneyTests {

	private static final String VERIFIER = "a-verifier-that-is-long-enough-to-be-allowed-by-the-rfc";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String CALLBACK = "http://localhost:8080/login/oauth2/code/members";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MailSeal seal;

	private Mailbox mailbox;

	@BeforeEach
	void open() {
		this.mailbox = new Mailbox(this.database, this.seal);
	}

	@Test
	void someoneJoinsAnswersThreeQuestionsAndIsKnownToTheEdge() throws Exception {
		var browser = new Browser(this.port);

		assertThat(browser.get("/join").body()).contains("Join us");
		var sent = browser.post("/join", Map.of("email", "Nadia@example.org", "name", "Nadia"));
		assertThat(Browser.location(sent)).isEqualTo("/join/sent");
		assertThat(browser.get("/join/sent").body()).contains("Look in your email");

		var mail = this.mailbox.newestTo("Nadia@example.org");
		assertThat(browser.get(Mailbox.path(mail)).body()).contains("Carry on");
		assertThat(Browser.location(browser.post(Mailbox.path(mail), Map.of()))).isEqualTo("/members/welcome");

		var tokens = signInToEdge(browser);
		var claims = claims(tokens.get("access_token").asString());
		assertThat(claims.get("iss").asString()).isEqualTo("http://localhost:8080");
		assertThat(claims.get("name").asString()).isEqualTo("Nadia");
		assertThat(claims.get("roles").toString()).isEqualTo("[\"MEMBER\"]");
		assertThat(claims.get("amr").toString()).isEqualTo("[\"otp\"]");
		assertThat(claims.get("aud").toString()).contains("alongside");
		assertThat(claims.get("auth_time").isIntegralNumber()).isTrue();

		var member = new Browser(this.port).bearing(tokens.get("access_token").asString());
		assertThat(member.get("/members/welcome").body()).contains("Nadia");
		assertThat(Browser.location(member.post("/members/profile/relationship", Map.of("answer", "FAMILY"))))
			.isEqualTo("/members/profile/condition");
		assertThat(Browser.location(member.post("/members/profile/condition", Map.of("answer", "GBS"))))
			.isEqualTo("/members/profile/nation");
		assertThat(Browser.location(member.post("/members/profile/nation", Map.of("answer", "SCOTLAND"))))
			.isEqualTo("/home");
		assertThat(member.get("/members/profile").body()).contains("Someone in my family has it", "Scotland");
		assertThat(member.get("/members/home-part").body()).contains("About you").doesNotContain("<html");

		var refreshed = refresh(tokens.get("refresh_token").asString());
		assertThat(claims(refreshed.get("access_token").asString()).get("name").asString()).isEqualTo("Nadia");
		assertThat(refreshed.get("refresh_token").asString()).isNotEqualTo(tokens.get("refresh_token").asString());
		var again = refresh(refreshed.get("refresh_token").asString());
		assertThat(again.get("access_token")).isNotNull();
	}

	private JsonNode signInToEdge(Browser browser) throws Exception {
		var challenge = Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.UTF_8)));
		var answer = browser.get("/identity/oauth2/authorize?response_type=code&client_id=edge&scope=openid%20profile"
				+ "&state=xyz&nonce=n1&code_challenge_method=S256&code_challenge=" + challenge + "&redirect_uri="
				+ URLEncoder.encode(CALLBACK, StandardCharsets.UTF_8));
		assertThat(Browser.location(answer)).startsWith(CALLBACK);
		var query = query(Browser.location(answer));
		var token = new Browser(this.port).postAs("edge", "a-secret-for-tests", "/identity/oauth2/token",
				Map.of("grant_type", "authorization_code", "code", query.get("code"), "redirect_uri", CALLBACK,
						"code_verifier", VERIFIER));
		assertThat(token.statusCode()).as(token.body()).isEqualTo(200);
		return JSON.readTree(token.body());
	}

	private JsonNode refresh(String refreshToken) {
		var token = new Browser(this.port).postAs("edge", "a-secret-for-tests", "/identity/oauth2/token",
				Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
		assertThat(token.statusCode()).as(token.body()).isEqualTo(200);
		return JSON.readTree(token.body());
	}

	private static JsonNode claims(String token) {
		return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
	}

	private static Map<String, String> query(String location) {
		return Arrays.stream(URI.create(location).getQuery().split("&"))
			.map((pair) -> pair.split("=", 2))
			.collect(Collectors.toMap((pair) -> pair[0], (pair) -> pair[1], (one, _) -> one));
	}

}
