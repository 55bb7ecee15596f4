package org.alongside.edge.guard;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import org.alongside.edge.Browser;
import org.alongside.edge.EdgeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GuardTests extends EdgeTest {

	@ParameterizedTest
	@ValueSource(strings = { "cross-site", "same-site" })
	void aFormOfAnotherSiteIsRefusedAndNeverArrives(String site) {
		HttpResponse<String> answer = browser().submit("/grants/applications", "amount=1", "Sec-Fetch-Site", site);

		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).contains("We did not take this");
		assertThat(GRANTS.allHeard()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "https://evil.example,403", "null,403", "http://localhost:8080,200" })
	void anOlderBrowserIsJudgedByTheOriginItNames(String origin, int status) {
		GRANTS.answers("/grants/applications", 200, "");
		Browser browser = browser();

		HttpResponse<String> answer = browser
			.send(browser.request("/grants/applications").POST(BodyPublishers.ofString("amount=1")), "Origin", origin);

		assertThat(answer.statusCode()).isEqualTo(status);
	}

	@Test
	void aLinkFromAMailOpensAPage() {
		GRANTS.answers("/grants/applications", 200, "here");

		HttpResponse<String> answer = browser().open("/grants/applications", "Sec-Fetch-Site", "cross-site");

		assertThat(answer.body()).isEqualTo("here");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/home", "/no/such/page", "/grants", "/grants/missing", "/health", "/sign-out",
			"/assets/missing.css", "/login/oauth2/code/members?code=x&state=y", "/members/away" })
	void everyAnswerIsDressedForSafety(String path) {
		GRANTS.answers("/grants", 200, "<p>page</p>", "Content-Type", "text/html", "X-Powered-By", "something");
		MEMBERS.answers("/members/away", (exchange) -> exchange.close());

		HttpResponse<String> answer = browser().open(path);

		assertThat(answer.headers().allValues("Content-Security-Policy")).singleElement()
			.asString()
			.contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
			.doesNotContain("unsafe");
		assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
		assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("same-origin");
		assertThat(answer.headers().allValues("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
		assertThat(answer.headers().allValues("Cross-Origin-Resource-Policy")).containsExactly("same-origin");
		assertThat(answer.headers().firstValue("Permissions-Policy")).isPresent();
		assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
		assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
	}

	@Test
	void whatAServiceForbidsBesidesStaysForbidden() {
		GRANTS.answers("/grants/photo", 200, "jpeg", "Content-Security-Policy", "sandbox; default-src 'none'",
				"X-Content-Type-Options", "nosniff", "Cache-Control", "private, max-age=60");

		HttpResponse<String> answer = browser().open("/grants/photo");

		assertThat(answer.headers().allValues("Content-Security-Policy")).containsExactly(SafetyHeaders.POLICY,
				"sandbox; default-src 'none'");
		assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
		assertThat(answer.headers().allValues("Cache-Control")).containsExactly("private, max-age=60");
	}

	@Test
	void aPageIsKeptByNoCache() {
		GRANTS.answers("/grants", 200, "private");

		assertThat(browser().open("/grants").headers().firstValue("Cache-Control"))
			.hasValueSatisfying((caching) -> assertThat(caching).contains("no-store"));
	}

	@Test
	void anUnknownAddressIsNotFoundInWords() {
		HttpResponse<String> answer = browser().open("/no/such/page");

		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.body()).contains("<h1").doesNotContain("Exception", "Whitelabel");
	}

	@Test
	void aWrongMethodIsSaidToBeWrong() {
		assertThat(browser().submit("/", "").statusCode()).isEqualTo(405);
		assertThat(browser().submit("/health", "").statusCode()).isEqualTo(405);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/grants/..%2f..%2fmembers", "/grants//x", "/grants;a=b", "/%2e%2e/", "/grants?a=%zz",
			"/?%00=%00", "/grants?a=%E0%A4%A" })
	void anAddressThatMakesNoSenseIsNoFailureOfOurs(String path) {
		GRANTS.answers("/grants", 200, "");

		assertThat(RawRequest.status(browser().request("/").build().uri().getPort(), path)).isLessThan(500);
	}

	@ParameterizedTest
	@ValueSource(strings = { "rebound.example", "rebound.example:8080", "192.168.1.7", "127.0.0.1.rebound.example" })
	void aDemonstrationAnswersToNoNameButThisMachines(String host) {
		MAILBOX.answers("/messages/1", 200, "mail");
		int port = browser().request("/").build().uri().getPort();

		assertThat(RawRequest.status(port, "/demo/mailbox/messages/1", host)).isEqualTo(421);
		assertThat(RawRequest.status(port, "/demo/mailbox/messages/1", host, "X-Forwarded-Host: localhost\r\n"))
			.isEqualTo(421);
		assertThat(MAILBOX.allHeard()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "localhost", "LOCALHOST:8080", "127.0.0.1:8080", "[::1]:8080" })
	void aDemonstrationAnswersToTheNamesOfThisMachine(String host) {
		MAILBOX.answers("/messages/1", 200, "mail");

		assertThat(RawRequest.status(browser().request("/").build().uri().getPort(), "/demo/mailbox/messages/1", host))
			.isEqualTo(200);
	}

	@Test
	void photosOfAStrangerAreRefusedBeforeTheyAreRead() {
		HttpResponse<String> answer = sendPhotos(browser(), "/grants/applications/7/evidence", 100_000);

		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.body()).contains("Please sign in again");
		assertThat(GRANTS.allHeard()).isEmpty();
	}

	@Test
	void photosComeThroughTheirOwnDoorOnlyAndMayNotBeTooLargeThere() {
		GRANTS.answers("/grants/applications/7/evidence", 200, "thanks");
		Browser ada = browser();
		ada.signIn(IDENTITY, "Ada", MEMBER, 3600);

		assertThat(sendPhotos(ada, "/grants/applications/7/evidence", 100_000).statusCode()).isEqualTo(200);
		assertThat(sendPhotos(ada, "/grants/applications/7/evidence", 25 * 1024 * 1024).statusCode()).isEqualTo(413);
		assertThat(sendPhotos(ada, "/grants/applications/7/evidence/9/remove", 100_000).statusCode()).isEqualTo(413);
		assertThat(sendPhotos(ada, "/join", 100_000).statusCode()).isEqualTo(413);
		assertThat(GRANTS.allHeard()).hasSize(1);
	}

	@Test
	void aFormThatIsTooLongIsRefusedInWords() {
		HttpResponse<String> answer = browser().submit("/grants/form", "a=" + "x".repeat(100_000));

		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.body()).contains("That is too large for us");
		assertThat(GRANTS.allHeard()).isEmpty();
	}

	@Test
	void aFormThatHidesItsLengthIsCountedOnTheWay() {
		GRANTS.answers("/grants/form", 200, "");
		Browser browser = browser();

		HttpResponse<String> answer = browser.send(
				browser.request("/grants/form")
					.POST(BodyPublishers.ofInputStream(
							() -> new ByteArrayInputStream("x".repeat(100_000).getBytes(StandardCharsets.US_ASCII)))),
				"Accept", "text/html", "Sec-Fetch-Site", "same-origin");

		assertThat(answer.statusCode()).isEqualTo(413);
	}

	private static HttpResponse<String> sendPhotos(Browser browser, String path, int bytes) {
		return browser.send(browser.request(path).POST(BodyPublishers.ofByteArray(new byte[bytes])), "Content-Type",
				"multipart/form-data; boundary=x", "Accept", "text/html", "Sec-Fetch-Site", "same-origin");
	}

}
