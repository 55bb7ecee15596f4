package org.alongside.edge.routes;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.alongside.edge.Browser;
import org.alongside.edge.EdgeTest;
import org.alongside.edge.StubService;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RoutesTests extends EdgeTest {

	@Test
	void eachPrefixGoesToTheServiceThatOwnsIt() {
		MEMBERS.answers("/join", 200, "join us");
		MEMBERS.answers("/identity/sign-in", 200, "who are you");
		MEMBERS.answers("/members/me", 200, "you");
		MEMBERS.answers("/help", 200, "what helps");
		MEMBERS.answers("/help/crisis", 200, "whom to ring");
		MEMBERS.answers("/contact", 200, "ask us");
		GRANTS.answers("/grants/applications", 200, "applications");
		NOTIFICATIONS.answers("/notifications/mail", 200, "mail");

		assertThat(browser().open("/join").body()).isEqualTo("join us");
		assertThat(browser().open("/identity/sign-in").body()).isEqualTo("who are you");
		assertThat(browser().open("/members/me").body()).isEqualTo("you");
		assertThat(browser().open("/help").body()).isEqualTo("what helps");
		assertThat(browser().open("/help/crisis").body()).isEqualTo("whom to ring");
		assertThat(browser().open("/contact").body()).isEqualTo("ask us");
		assertThat(browser().open("/grants/applications").body()).isEqualTo("applications");
		assertThat(browser().open("/notifications/mail").body()).isEqualTo("mail");
	}

	@Test
	void aServiceHearsNoCookieAndNoTokenOfTheCallersMaking() {
		GRANTS.answers("/grants", 200, "");

		browser().with("ALONGSIDE_IDENTITY", "abc").with("other", "x").open("/grants", "Authorization", "Bearer mine");

		assertThat(GRANTS.heard().headers()).doesNotContainKeys("Cookie", "Authorization");
	}

	@Test
	void membersHearsItsOwnSessionCookieAndNoOther() {
		MEMBERS.answers("/identity/code", 200, "");

		browser().with("other", "x").with("ALONGSIDE_IDENTITY", "abc").open("/identity/code");

		assertThat(MEMBERS.heard().headers().get("Cookie")).containsExactly("ALONGSIDE_IDENTITY=abc");
	}

	@Test
	void onlyMembersSetsACookieAndOnlyItsOwn() {
		GRANTS.answers("/grants", 200, "", "Set-Cookie", "ALONGSIDE_IDENTITY=stolen");
		MEMBERS.answers("/join", 200, "", "Set-Cookie", "ALONGSIDE_IDENTITY=kept; HttpOnly", "Set-Cookie", "x=y");

		assertThat(browser().open("/grants").headers().allValues("Set-Cookie")).isEmpty();
		assertThat(browser().open("/join").headers().allValues("Set-Cookie"))
			.containsExactly("ALONGSIDE_IDENTITY=kept; HttpOnly");
	}

	@Test
	void theCallersAddressIsTheOneTheEdgeSaw() {
		MEMBERS.answers("/join", 200, "");

		browser().open("/join");

		assertThat(MEMBERS.heard().headers().get("X-Forwarded-For")).containsExactly("127.0.0.1");
	}

	@Test
	void behindAProxyOfThisMachineTheCallerIsWhomTheProxySawWhateverTheCallerSaid() {
		MEMBERS.answers("/join", 200, "");

		browser().open("/join", "X-Forwarded-For", "198.51.100.66, 203.0.113.9", "X-Forwarded-Host", "evil.example",
				"Forwarded", "for=198.51.100.66");

		assertThat(MEMBERS.heard().headers().get("X-Forwarded-For")).containsExactly("203.0.113.9");
		assertThat(MEMBERS.heard().headers().get("X-Forwarded-Host")).containsExactly("localhost:8080");
		assertThat(MEMBERS.heard().headers()).doesNotContainKey("Forwarded");
	}

	@Test
	void theTokenOfWhoIsSignedInGoesAlong() {
		Browser ada = browser();
		ada.signIn(IDENTITY, "Ada", MEMBER, 3600);
		GRANTS.answers("/grants", 200, "");

		ada.open("/grants");

		assertThat(GRANTS.heard().headers().get("Authorization")).containsExactly("Bearer access-of-Ada");
	}

	@Test
	void aFormArrivesAsItWasSent() {
		GRANTS.answers("/grants/form", 200, "thanks");

		browser().submit("/grants/form?step=2", "step=2&name=Zo%C3%AB+O%27Neill&tick=a&tick=b&empty=");

		assertThat(GRANTS.heard().text()).isEqualTo("step=2&name=Zo%C3%AB+O%27Neill&tick=a&tick=b&empty=");
		assertThat(GRANTS.heard().target()).isEqualTo("/grants/form?step=2");
	}

	@Test
	void anAddressArrivesAsItWasTyped() {
		GRANTS.answers("/grants/search", 200, "found");

		HttpResponse<String> found = browser().open("/grants/search?q=caf%C3%A9%20%26%20tea&plus=a%2Bb");

		assertThat(found.body()).isEqualTo("found");
		assertThat(GRANTS.heard().target()).isEqualTo("/grants/search?q=caf%C3%A9%20%26%20tea&plus=a%2Bb");
	}

	@Test
	void twentyMegabytesOfPhotosArriveWhole() throws Exception {
		byte[] photos = new byte[20 * 1024 * 1024];
		new Random(7).nextBytes(photos);
		GRANTS.answers("/grants/applications/7/evidence", 200, "thanks");
		Browser browser = browser();
		browser.signIn(IDENTITY, "Ada", MEMBER, 3600);

		HttpResponse<String> answer = browser.send(
				browser.request("/grants/applications/7/evidence").POST(BodyPublishers.ofByteArray(photos)),
				"Content-Type", "multipart/form-data; boundary=x", "Sec-Fetch-Site", "same-origin");

		assertThat(answer.body()).isEqualTo("thanks");
		assertThat(sha256(GRANTS.heard().body())).isEqualTo(sha256(photos));
	}

	@Test
	void aRedirectToTheAddressBehindTheEdgeStaysOnThisSite() {
		GRANTS.answers("/grants/old", 302, "", "Location", GRANTS.address() + "/grants/new?page=2#top");

		assertThat(Browser.location(browser().open("/grants/old"))).isEqualTo("/grants/new?page=2#top");
	}

	@Test
	void whatAServiceRefusesIsPassedOnInItsOwnWords() {
		GRANTS.answers("/grants/done", 409, "<h1>Already decided</h1>", "Content-Type", "text/html");

		HttpResponse<String> refused = browser().submit("/grants/done", "");

		assertThat(refused.statusCode()).isEqualTo(409);
		assertThat(refused.body()).isEqualTo("<h1>Already decided</h1>");
	}

	@Test
	void aServiceThatHangsUpIsResting() {
		GRANTS.answers("/grants", (exchange) -> exchange.close());

		HttpResponse<String> answer = browser().open("/grants");

		assertThat(answer.statusCode()).isEqualTo(503);
		assertThat(answer.body()).contains("This part is resting", "Nothing is lost").doesNotContain("Exception");
	}

	@Test
	void aServiceThatTakesTooLongIsResting() {
		CountDownLatch never = new CountDownLatch(1);
		GRANTS.answers("/grants", (exchange) -> {
			try {
				never.await(10, TimeUnit.SECONDS);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			exchange.close();
		});

		HttpResponse<String> answer = browser().open("/grants");
		never.countDown();

		assertThat(answer.statusCode()).isEqualTo(503);
		assertThat(answer.body()).contains("This part is resting");
	}

	@Test
	void photosMayTakeLongerToSendThanAnAnswerMayTakeToCome() {
		GRANTS.answers("/grants/applications/7/evidence", 200, "thanks");
		Browser ada = browser();
		ada.signIn(IDENTITY, "Ada", MEMBER, 3600);

		HttpResponse<String> photos = ada.send(ada.request("/grants/applications/7/evidence").POST(trickling()),
				"Accept", "text/html", "Content-Type", "multipart/form-data; boundary=x", "Sec-Fetch-Site",
				"same-origin");

		assertThat(photos.body()).isEqualTo("thanks");
		assertThat(GRANTS.heard().text()).isEqualTo("x".repeat(12));
	}

	@Test
	void aProgramReadsAProblemInsteadOfAPage() {
		GRANTS.answers("/grants/api", (exchange) -> exchange.close());
		Browser browser = browser();

		HttpResponse<String> answer = browser.send(browser.request("/grants/api").header("Accept", "application/json"));

		assertThat(answer.statusCode()).isEqualTo(503);
		assertThat(answer.headers().firstValue("Content-Type"))
			.hasValueSatisfying((type) -> assertThat(type).startsWith("application/problem+json"));
		assertThat(answer.body()).contains("/problems/edge.resting");
	}

	@Test
	void aDemonstrationShowsItsMailUnderThePolicyThatTheMailboxBrings() {
		MAILBOX.answers("/messages/1", 200, "mail", "Content-Security-Policy", "sandbox");
		Browser ada = browser();
		ada.signIn(IDENTITY, "Ada", MEMBER, 3600);

		HttpResponse<String> mail = ada.open("/demo/mailbox/messages/1");

		assertThat(mail.body()).isEqualTo("mail");
		assertThat(mail.headers().allValues("Content-Security-Policy")).containsExactly("sandbox");
		assertThat(MAILBOX.heard().headers()).doesNotContainKeys("Authorization", "Cookie");
		assertThat(Browser.location(ada.open("/demo/mailbox"))).isEqualTo("/demo/mailbox/");
	}

	@Test
	void aGetCarriesNoBodyToTheService() {
		GRANTS.answers("/grants", (exchange) -> StubService.write(exchange, 200, ""));

		browser().open("/grants");

		assertThat(GRANTS.heard().headers()).doesNotContainKeys("Transfer-encoding", "Content-length");
	}

	/** A dozen bytes, of which each takes its time. */
	private static BodyPublisher trickling() {
		CountDownLatch never = new CountDownLatch(1);
		return BodyPublishers.ofInputStream(() -> new InputStream() {

			private int left = 12;

			@Override
			public int read() {
				return (this.left-- > 0) ? 'x' : -1;
			}

			@Override
			public int read(byte[] bytes, int offset, int length) throws IOException {
				try {
					never.await(250, TimeUnit.MILLISECONDS);
				}
				catch (InterruptedException ex) {
					throw new InterruptedIOException();
				}
				int next = read();
				if (next < 0) {
					return -1;
				}
				bytes[offset] = (byte) next;
				return 1;
			}
		});
	}

	private static String sha256(byte[] bytes) throws Exception {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
	}

}
