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

}
