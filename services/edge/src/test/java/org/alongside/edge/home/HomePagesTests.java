package org.alongside.edge.home;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.alongside.edge.Browser;
import org.alongside.edge.EdgeTest;
import org.alongside.edge.StubService;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HomePagesTests extends EdgeTest {

	@Test
	void everybodyIsWelcomeWhileEveryServiceRests() {
		HttpResponse<String> welcome = browser().open("/");

		assertThat(welcome.statusCode()).isEqualTo(200);
		assertThat(welcome.body()).contains("href=\"/join\"", "href=\"/home\"", "href=\"/grants\"", "href=\"/help\"",
				"href=\"/help/crisis\"", "Who this is for", "What happens to what you tell us");
		assertThat(welcome.headers().firstValue("Set-Cookie")).isEmpty();
	}

	@Test
	void aMembersHomeIsPutTogetherFromEachService() {
		MEMBERS.answers("/members/home-part", 200, "<section>your details</section>");
		GRANTS.answers("/grants/home-part", 200, "<section>your grants</section>");
		PEER_SUPPORT.answers("/peer-support/home-part", 200, "<section>your buddies</section>");

		String home = signedIn("Ada", MEMBER).open("/home").body();

		assertThat(home).contains("Hello, Ada", "<section>your details</section>", "<section>your grants</section>",
				"<section>your buddies</section>");
		assertThat(GRANTS.heard().headers().get("Authorization")).containsExactly("Bearer access-of-Ada");
	}

	@Test
	void aPartThatIsMissingLeavesTheRestAndSaysSo() {
		MEMBERS.answers("/members/home-part", 200, "<section>your details</section>");
		CountDownLatch never = new CountDownLatch(1);
		GRANTS.answers("/grants/home-part", (exchange) -> {
			try {
				never.await(10, TimeUnit.SECONDS);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		});

		String home = signedIn("Ada", MEMBER).open("/home").body();
		never.countDown();

		assertThat(home).contains("<section>your details</section>", "Grants are resting for a moment");
	}

	@Test
	void aPartThatIsKeptFromWhoActsIsLeftOutAndNotSaidToRest() {
		MEMBERS.answers("/members/home-part", 200, "<section>your details</section>");
		GRANTS.answers("/grants/home-part", 409, "<h1>This page is private to Bo.</h1>");

		assertThat(signedIn("Ada", MEMBER).open("/home").body()).contains("<section>your details</section>")
			.doesNotContain("Grants are resting", "This page is private");
	}

	@Test
	void whatSomebodyAskedForStandsBeforeThemselves() {
		MEMBERS.answers("/members/home-part", 200, "<section>your details</section>");
		GRANTS.answers("/grants/home-part", 200, "<section>your grants</section>");

		assertThat(signedIn("Ada", MEMBER).open("/home").body()).containsSubsequence("<section>your grants</section>",
				"<section>your details</section>");
	}

	@Test
	void partsThatFailOrBreakOffAreEachSaidToRestAndTheMenuStays() {
		MEMBERS.answers("/members/home-part", 500, "<h1>Stack trace</h1>");
		GRANTS.answers("/grants/home-part", (exchange) -> exchange.close());

		HttpResponse<String> home = signedIn("Ada", MEMBER).open("/home");

		assertThat(home.statusCode()).isEqualTo(200);
		assertThat(home.body())
			.contains("Grants are resting for a moment", "Your details are resting for a moment", "Sign out")
			.doesNotContain("Stack trace");
	}

	@Test
	void allPartsAreAskedAtOnceSoTheSlowestAloneIsWaitedFor() {
		CountDownLatch both = new CountDownLatch(2);
		for (StubService service : List.of(MEMBERS, GRANTS)) {
			String name = (service == MEMBERS) ? "members" : "grants";
			service.answers("/" + name + "/home-part", (exchange) -> {
				both.countDown();
				boolean met = await(both);
				StubService.write(exchange, 200, met ? "<section>met " + name + "</section>" : "alone");
			});
		}

		assertThat(signedIn("Ada", MEMBER).open("/home").body()).contains("met members", "met grants");
	}

	private static boolean await(CountDownLatch latch) {
		try {
			return latch.await(700, TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	@Test
	void aServiceWithNothingToSayIsNotMentioned() {
		MEMBERS.answers("/members/home-part", 200, "<section>your details</section>");
		GRANTS.answers("/grants/home-part", 204, "");
		PEER_SUPPORT.answers("/peer-support/home-part", 204, "");

		String home = signedIn("Ada", MEMBER).open("/home").body();

		assertThat(home).doesNotContain("resting");
	}

	@Test
	void staffSeeWhatEachServiceHasForTheirRole() {
		GRANTS.answers("/grants/staff/home-part", 200, "<section>the queue</section>");
		MEMBERS.answers("/members/staff/home-part", 403, "");
		PEER_SUPPORT.answers("/peer-support/staff/home-part", 204, "");
		NOTIFICATIONS.answers("/notifications/staff/home-part", 200, "<section>the mail</section>");

		String home = signedIn("Olive", List.of("GRANTS_OFFICER")).open("/staff").body();

		assertThat(home).contains("<section>the queue</section>", "<section>the mail</section>")
			.doesNotContain("resting");
	}

	@Test
	void theStaffHomeIsNotForMembers() {
		HttpResponse<String> answer = signedIn("Ada", MEMBER).open("/staff");

		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).contains("<h1").doesNotContain("Exception");
	}

	@Test
	void whoIsNotKnownSignsInFirst() {
		assertThat(Browser.location(browser().open("/home"))).isEqualTo("/oauth2/authorization/members");
		assertThat(Browser.location(browser().open("/staff"))).isEqualTo("/oauth2/authorization/members");
	}

	private Browser signedIn(String name, List<String> roles) {
		Browser browser = browser();
		browser.signIn(IDENTITY, name, roles, 3600);
		return browser;
	}

}
