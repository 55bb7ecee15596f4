package org.alongside.members;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Signs people in as the edge does. */
final class Edge {

	static final String CALLBACK = "/login/oauth2/code/members";

	private static final String VERIFIER = "a-verifier-that-is-long-enough-to-be-allowed-by-the-rfc";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final int port;

	private final String origin;

	Edge(int port) {
		this(port, "http://localhost:8080");
	}

	Edge(int port, String origin) {
		this.port = port;
		this.origin = origin;
	}

	String authorize() {
		return "/identity/oauth2/authorize?response_type=code&client_id=edge&scope=openid&state=xyz&nonce=n1"
				+ "&code_challenge_method=S256&code_challenge=" + challenge() + "&redirect_uri="
				+ URLEncoder.encode(this.origin + CALLBACK, StandardCharsets.UTF_8);
	}

	/** Tokens for whoever is signed in in this browser. */
	JsonNode signIn(Browser browser) {
		var answer = browser.get(authorize());
		assertThat(Browser.location(answer)).startsWith(this.origin + CALLBACK);
		return tokens(code(Browser.location(answer)));
	}

	/** Tokens to act for somebody, if members agrees. */
	JsonNode signIn(Browser browser, String actingFor) {
		var answer = browser.get(authorize() + "&acting_for=" + actingFor);
		assertThat(Browser.location(answer)).startsWith(this.origin + CALLBACK);
		return tokens(code(Browser.location(answer)));
	}

	static JsonNode idClaims(JsonNode tokens) {
		return JSON.readTree(Base64.getUrlDecoder().decode(tokens.get("id_token").asString().split("\\.")[1]));
	}

	JsonNode tokens(String code) {
		return answer(token(Map.of("grant_type", "authorization_code", "code", code, "redirect_uri",
				this.origin + CALLBACK, "code_verifier", VERIFIER)));
	}

	JsonNode refresh(JsonNode tokens) {
		return answer(tryToRefresh(tokens));
	}

	HttpResponse<String> tryToRefresh(JsonNode tokens) {
		return token(Map.of("grant_type", "refresh_token", "refresh_token", tokens.get("refresh_token").asString()));
	}

	static JsonNode claims(JsonNode tokens) {
		return JSON.readTree(Base64.getUrlDecoder().decode(tokens.get("access_token").asString().split("\\.")[1]));
	}

	static String code(String location) {
		return Arrays.stream(URI.create(location).getQuery().split("&"))
			.filter((pair) -> pair.startsWith("code="))
			.map((pair) -> pair.substring("code=".length()))
			.findFirst()
			.orElseThrow();
	}

	private HttpResponse<String> token(Map<String, String> form) {
		return new Browser(this.port).postAs("edge", "a-secret-for-tests", "/identity/oauth2/token", form);
	}

	private static JsonNode answer(HttpResponse<String> response) {
		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
		return JSON.readTree(response.body());
	}

	private static String challenge() {
		try {
			return Base64.getUrlEncoder()
				.withoutPadding()
				.encodeToString(MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException everyJavaHasIt) {
			throw new IllegalStateException(everyJavaHasIt);
		}
	}

}
