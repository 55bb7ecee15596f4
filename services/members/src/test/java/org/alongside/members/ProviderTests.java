package org.alongside.members;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.alongside.members.people.EmailAddress;
import org.alongside.members.people.People;
import org.alongside.platform.privacy.MailSeal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

import static org.assertj.core.api.Assertions.assertThat;

/** What the provider gives to nobody, and what no service believes. */
@WithMembers
class ProviderTests {

	private static final String DOOR = "/members/home-part";

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
	void aTokenThatWasChangedOnTheWayOpensNothing() {
		var token = new Tokens(this.keys).of(somebody("changed@example.org"), "Ada", "MEMBER");
		var parts = token.split("\\.");
		var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
		var promoted = Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(claims.replace("MEMBER", "ADMINISTRATOR").getBytes(StandardCharsets.UTF_8));

		assertThat(open(token)).isEqualTo(200);
		assertThat(open(parts[0] + '.' + promoted + '.' + parts[2])).isEqualTo(401);
		assertThat(open(parts[0] + '.' + parts[1] + '.')).isEqualTo(401);
	}

	@ParameterizedTest
	@ValueSource(strings = { "none", "None", "HS256" })
	void aTokenSignedByNobodyOrInAnotherWayOpensNothing(String algorithm) {
		var claims = new Tokens(this.keys).of(somebody("unsigned@example.org"), "Ada", "MEMBER").split("\\.")[1];
		var header = Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString("{\"alg\":\"%s\"}".formatted(algorithm).getBytes(StandardCharsets.UTF_8));

		assertThat(open(header + '.' + claims + '.')).isEqualTo(401);
		assertThat(open(header + '.' + claims + ".c2lnbmVk")).isEqualTo(401);
	}

	@Test
	void aTokenThatBringsItsOwnKeyOpensNothing() throws JOSEException {
		RSAKey own = new RSAKeyGenerator(2048).keyID("own").generate();
		var claims = new JWTClaimsSet.Builder().issuer("http://localhost:8080")
			.subject(somebody("own.key@example.org").toString())
			.audience("alongside")
			.claim("roles", List.of("MEMBER"))
			.expirationTime(Date.from(Instant.now().plusSeconds(600)))
			.build();
		var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("own").jwk(own.toPublicJWK()).build();
		var token = new SignedJWT(header, claims);
		token.sign(new RSASSASigner(own));

		assertThat(open(token.serialize())).isEqualTo(401);
	}

	@Test
	void onlyATokenOfOursForUsAndOfNowOpensAnything() {
		var id = somebody("exact@example.org");

		assertThat(open(signed(id, (_) -> {
		}))).isEqualTo(200);
		assertThat(open(signed(id, (claims) -> claims.expiresAt(Instant.now().minusSeconds(120))
			.issuedAt(Instant.now().minusSeconds(600))))).isEqualTo(401);
		assertThat(open(signed(id, (claims) -> claims.notBefore(Instant.now().plusSeconds(600))))).isEqualTo(401);
		assertThat(open(signed(id, (claims) -> claims.audience(List.of("another"))))).isEqualTo(401);
		assertThat(open(signed(id, (claims) -> claims.issuer("https://evil.example")))).isEqualTo(401);
	}

	@Test
	void anIdTokenIsNoAccessTokenAndARefreshTokenNeither() {
		var tokens = edge().signIn(signedIn("id.token@example.org"));

		assertThat(open(tokens.get("id_token").asString())).isEqualTo(401);
		assertThat(open(tokens.get("refresh_token").asString())).isEqualTo(401);
		assertThat(open(tokens.get("access_token").asString())).isEqualTo(200);
	}

	@Test
	void theIdTokenIsForTheEdgeAloneAndSaysWhenThePersonShowedWhoTheyAre() {
		JsonNode tokens = edge().signIn(signedIn("two.audiences@example.org"));
		var idToken = new String(Base64.getUrlDecoder().decode(tokens.get("id_token").asString().split("\\.")[1]),
				StandardCharsets.UTF_8);

		assertThat(idToken).contains("\"aud\":\"edge\"",
				"\"auth_time\":" + Edge.claims(tokens).get("auth_time").asLong());
		assertThat(Edge.claims(tokens).get("aud").asString()).isEqualTo("alongside");
	}

	@Test
	void aCodeWorksOnceAndASecondUseEndsWhatTheFirstGave() {
		var browser = signedIn("code.twice@example.org");
		var code = Edge.code(Browser.location(browser.get(edge().authorize())));
		var tokens = edge().tokens(code);

		var again = token(Map.of("grant_type", "authorization_code", "code", code, "redirect_uri",
				"http://localhost:8080" + Edge.CALLBACK, "code_verifier",
				"a-verifier-that-is-long-enough-to-be-allowed-by-the-rfc"));

		assertThat(again).isEqualTo(400);
		assertThat(edge().tryToRefresh(tokens).statusCode()).isEqualTo(400);
	}

	@Test
	void aCodeLivesFiveMinutes() {
		var browser = signedIn("code.life@example.org");
		browser.get(edge().authorize());

		assertThat(this.database
			.sql("select max(timestampdiff(second, authorization_code_issued_at, authorization_code_expires_at)) "
					+ "from oauth2_authorization")
			.query(Integer.class)
			.single()).isEqualTo(300);
	}

	@Test
	void aCodeWithoutTheProofOfWhoAskedForItGivesNothing() {
		var browser = signedIn("proof@example.org");
		var code = Edge.code(Browser.location(browser.get(edge().authorize())));

		assertThat(token(Map.of("grant_type", "authorization_code", "code", code, "redirect_uri",
				"http://localhost:8080" + Edge.CALLBACK, "code_verifier",
				"another-verifier-that-is-long-enough-too-0123")))
			.isEqualTo(400);
		assertThat(token(Map.of("grant_type", "authorization_code", "code", code, "redirect_uri",
				"http://localhost:8080" + Edge.CALLBACK)))
			.isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "code_challenge_method=S256", "code_challenge=", "response_type=code", "scope=openid" })
	void noCodeIsGivenToWhoAsksOtherwiseThanTheEdge(String part) {
		var browser = signedIn("otherwise@example.org");
		var changed = Map
			.of("code_challenge_method=S256", "code_challenge_method=plain", "code_challenge=", "no_challenge=",
					"response_type=code", "response_type=token", "scope=openid", "scope=openid%20email")
			.get(part);

		var answer = browser.get(edge().authorize().replace(part, changed));

		assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("?code=", "&code=");
		assertThat(answer.statusCode()).isIn(302, 400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "callback%2F", "callback%3Fx%3D1", "https%3A%2F%2Fevil.example%2Flogin", "callback%23x" })
	void nobodyIsSentAnywhereButToTheEdge(String address) {
		var browser = signedIn("redirected@example.org");
		var known = "http%3A%2F%2Flocalhost%3A8080%2Flogin%2Foauth2%2Fcode%2Fmembers";

		var answer = browser.get(edge().authorize().replace(known, address.replace("callback", known)));

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.headers().firstValue("Location")).isEmpty();
	}

	@Test
	void onlyTheEdgeIsGivenTokensAndOnlyInItsTwoWays() {
		for (var grant : List.of("password", "client_credentials", "urn:ietf:params:oauth:grant-type:device_code")) {
			assertThat(token(Map.of("grant_type", grant, "username", "x", "password", "x", "device_code", "x")))
				.as(grant)
				.isEqualTo(400);
		}
		var tokens = edge().signIn(signedIn("secret@example.org"));
		var refresh = Map.of("grant_type", "refresh_token", "refresh_token", tokens.get("refresh_token").asString());
		for (var door : List.of("token", "revoke", "introspect")) {
			assertThat(
					new Browser(this.port).postAs("edge", "a-guess", "/identity/oauth2/" + door, refresh).statusCode())
				.as(door)
				.isEqualTo(401);
			assertThat(new Browser(this.port).post("/identity/oauth2/" + door, refresh).statusCode()).as(door)
				.isIn(400, 401);
		}
	}

	private int token(Map<String, String> form) {
		return new Browser(this.port).postAs("edge", "a-secret-for-tests", "/identity/oauth2/token", form).statusCode();
	}

	private String signed(UUID person, Consumer<JwtClaimsSet.Builder> lie) {
		var claims = JwtClaimsSet.builder()
			.issuer("http://localhost:8080")
			.subject(person.toString())
			.audience(List.of("alongside"))
			.issuedAt(Instant.now())
			.expiresAt(Instant.now().plusSeconds(600))
			.claim("roles", List.of("MEMBER"));
		lie.accept(claims);
		return new NimbusJwtEncoder(this.keys)
			.encode(JwtEncoderParameters.from(JwsHeader.with(SignatureAlgorithm.RS256).build(), claims.build()))
			.getTokenValue();
	}

	private int open(String token) {
		return new Browser(this.port).bearing(token).get(DOOR).statusCode();
	}

	private UUID somebody(String email) {
		var person = this.people.ask(EmailAddress.parse(email).orElseThrow(), "Ada");
		this.people.confirm(person.id());
		return person.id().value();
	}

	private Browser signedIn(String email) {
		somebody(email);
		var browser = new Browser(this.port);
		browser.get("/identity/sign-in");
		browser.post("/identity/sign-in", Map.of("email", email));
		browser.post(Mailbox.path(new Mailbox(this.database, this.seal).newestTo(email)), Map.of());
		return browser;
	}

	private Edge edge() {
		return new Edge(this.port);
	}

}
