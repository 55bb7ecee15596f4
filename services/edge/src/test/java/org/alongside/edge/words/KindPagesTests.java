package org.alongside.edge.words;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import org.alongside.edge.Browser;
import org.alongside.edge.EdgeTest;
import org.alongside.testing.browser.Accessible;
import org.alongside.testing.browser.Browsing;
import org.alongside.testing.browser.InBrowser;
import org.alongside.testing.browser.Screenshots;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@InBrowser
class KindPagesTests extends EdgeTest {

	@Test
	void everyKindPageFitsEveryone(Browsing browsing) {
		for (Page page : onPhoneAndDesk(browsing)) {
			for (KindPage said : KindPage.values()) {
				page.navigate(address() + "/say/" + said.name());
				assertThat(page.locator("main h1").textContent()).isNotBlank().doesNotContain("edge.");
				assertThat(page.locator("main a.govuk-button").getAttribute("href")).endsWith(said.way());
				look(page, said.code().replace("edge.", "kind-"));
			}
		}
		assertNothingWasBlocked(browsing);
	}

	@Test
	void thePagesOfSigningOutFitEveryone(Browsing browsing) {
		Browser ada = browser();
		ada.signIn(IDENTITY, "Ada", MEMBER, 3600);
		for (Page page : onPhoneAndDesk(browsing)) {
			page.navigate(address() + "/sign-out");
			assertThat(page.locator("h1").textContent()).isEqualTo("You are signed out");
			look(page, "signed-out");
			page.context().addCookies(cookies(ada));
			page.navigate(address() + "/sign-out");
			assertThat(page.locator("h1").textContent()).isEqualTo("Do you want to sign out?");
			look(page, "sign-out");
		}
		assertNothingWasBlocked(browsing);
	}

	@Test
	void whoMeetsAKindPageOnTheirWayReadsTheSame(Browsing browsing) {
		Browser ada = browser();
		ada.signIn(IDENTITY, "Ada", MEMBER, 3600);
		GRANTS.answers("/grants", (exchange) -> exchange.close());
		Page page = browsing.phone();
		page.context().addCookies(cookies(ada));

		page.navigate(address() + "/staff");
		assertThat(page.locator("h1").textContent()).isEqualTo("This page is for other people");
		look(page, "not-for-you");
		page.navigate(address() + "/grants");
		assertThat(page.locator("h1").textContent()).isEqualTo("This part is resting");
		look(page, "resting");
		page.context().clearCookies();
		page.navigate(address() + "/login/oauth2/code/members?code=x&state=old");
		assertThat(page.locator("h1").textContent()).isEqualTo("Signing in did not work");
		look(page, "sign-in-failed");
	}

	private static List<Page> onPhoneAndDesk(Browsing browsing) {
		return List.of(browsing.phone(), browsing.desk());
	}

	private static void look(Page page, String name) {
		Screenshots.take(page, "edge-" + name);
		Accessible.check(page);
	}

	private static void assertNothingWasBlocked(Browsing browsing) {
		assertThat(browsing.complaints()).allMatch((complaint) -> complaint.contains("Failed to load resource"));
	}

	private List<Cookie> cookies(Browser signedIn) {
		Stream<Map.Entry<String, String>> all = signedIn.cookies().entrySet().stream();
		return all.map((cookie) -> new Cookie(cookie.getKey(), cookie.getValue()).setUrl(address())).toList();
	}

}
