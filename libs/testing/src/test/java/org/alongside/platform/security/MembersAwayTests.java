package org.alongside.platform.security;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.alongside.platform.bakery.BakeryApplication;
import org.alongside.platform.bakery.Passport;
import org.alongside.testing.servers.WithServers;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@WithServers(schema = "bakery", kafka = false)
@SpringBootTest(classes = BakeryApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.config.name=bakery", "spring.application.name=bakery",
				"alongside.identity.jwk-set-uri=http://localhost:1/jwks" })
class MembersAwayTests {

	@LocalServerPort
	private int port;

	@Test
	void aServiceStartsWithoutMembersAndServesWhoNeedsNoSignIn() throws Exception {
		assertThat(get("/bakery", "").body()).contains("Hello stranger");
	}

	@Test
	void whoseTokenCannotBeJudgedYetIsAskedToComeBackAndNotSignedOut() throws Exception {
		HttpResponse<String> answer = get("/bakery/mine", "Bearer " + new Passport().of("Ada", "MEMBER"));

		assertThat(answer.statusCode()).isEqualTo(503);
		assertThat(answer.headers().firstValue("Retry-After")).hasValue("10");
		assertThat(answer.body()).contains("<h1");
	}

	@Test
	void whatIsNoTokenAtAllIsRefused() throws Exception {
		assertThat(get("/bakery/mine", "Bearer not-a-token").statusCode()).isEqualTo(401);
	}

	private HttpResponse<String> get(String path, String authorization) throws Exception {
		var request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.header("Accept", "text/html");
		if (!authorization.isEmpty()) {
			request.header("Authorization", authorization);
		}
		return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
	}

}
