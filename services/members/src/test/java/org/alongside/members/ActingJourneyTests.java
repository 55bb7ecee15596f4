package org.alongside.members;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import com.microsoft.playwright.Page;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.alongside.members.people.MemberId;
import org.alongside.members.staff.Staff;
import org.alongside.members.staff.StaffRole;
import org.alongside.platform.privacy.MailSeal;
import org.alongside.testing.browser.Accessible;
import org.alongside.testing.browser.Browsing;
import org.alongside.testing.browser.InBrowser;
import org.alongside.testing.browser.Screenshots;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@InBrowser
@WithMembers
class ActingJourneyTests {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MailSeal seal;

	@Autowired
	private JWKSource<SecurityContext> keys;

	@Autowired
	private Staff staff;

	@Test
	void aHelperEntersSomebodyActsForThemAndHandsOver(Browsing browsing) {
		var people = new Helpers(this.port, this.database, this.seal);
		var hana = people.joined("hana.journey@example.org", "Hana");
		var page = browsing.phone();
		arrives(page, people.edge.signIn(hana).get("access_token").asString());

		page.navigate(at("/members/helping"));
		look(page, "helping-none");
		page.locator("main a[href='/members/helping/enter']").click();
		page.locator("main form button").click();
		look(page, "helping-enter-errors");
		page.locator("[name=name]").fill("Bo Journey");
		page.locator("[name=tie][value=PARTNER]").check();
		page.locator("[name=knows][value=CANNOT_BE_ASKED]").check();
		page.locator("main form button").click();
		page.waitForLoadState();
		assertThat(page.locator("main").textContent()).contains("Bo Journey");
		look(page, "helping-one");

		page.navigate(at("/members/home-part"));
		assertThat(page.locator("body").textContent()).contains("Do things for Bo Journey");

		var bo = Helpers.onlyHelpedBy(people.self(hana));
		arrives(page, people.edge.signIn(hana, bo).get("access_token").asString());
		page.navigate(at("/members/profile"));
		assertThat(page.locator(".ui-acting").textContent()).contains("You are doing this for", "Bo Journey");
		look(page, "acting-profile");
		page.navigate(at("/members/consent"));
		page.locator("form[action='/members/consent/hold-health-data/give'] button").click();
		page.waitForLoadState();
		assertThat(page.locator("main").textContent()).contains("a helper said yes for you");
		look(page, "acting-consent");
		page.navigate(at("/members/helpers"));
		assertThat(page.locator("main").textContent()).contains("This page is private to Bo Journey.");
		look(page, "acting-closed");
		page.navigate(at("/members/hand-over"));
		page.locator("main form button").click();
		look(page, "hand-over-errors");
		page.locator("[name=email]").fill("bo.journey@example.org");
		page.locator("main form button").click();
		look(page, "hand-over-sent");

		var own = browsing.desk();
		var link = Mailbox.path(people.mailbox.letters("bo.journey@example.org").getLast());
		own.navigate(at(link));
		own.locator("main form button").click();
		look(own, "take-over-errors");
		own.locator("[name=helpers][value=GO_ON]").check();
		look(own, "take-over");
		var bos = new Browser(this.port);
		bos.post(link, Map.of("helpers", "GO_ON"));
		own.navigate(at(link));
		assertThat(own.locator("h1").textContent()).isEqualTo("This email works no longer");
		look(own, "taken");

		arrives(own, people.edge.signIn(bos).get("access_token").asString());
		own.navigate(at("/members/done-for-me"));
		assertThat(own.locator("main").textContent()).contains("Hana entered you", "Hana noted a yes");
		look(own, "done-for-me");
		own.navigate(at("/members/helpers"));
		assertThat(own.locator("main").textContent()).contains("Hana");
		look(own, "helpers");
		own.locator("text=Choose what Hana may see and do").click();
		look(own, "helper-open");
		own.locator("[name=open][value=PEER_SUPPORT]").uncheck();
		own.locator("main form button").click();
		own.waitForLoadState();
		assertThat(own.locator("main").textContent()).contains("You keep this to yourself", "Peer support");
		look(own, "helpers-kept");
		arrives(page, people.edge.signIn(hana).get("access_token").asString());
		page.navigate(at("/members/helping"));
		assertThat(page.locator("main").textContent()).contains("Bo Journey keeps this private");
		look(page, "helping-kept");
		own.navigate(at("/members/helpers/appoint"));
		own.locator("main form button").click();
		look(own, "appoint-errors");
		own.navigate(at("/members/consent"));
		own.locator("form[action='/members/consent/hold-health-data/withdraw'] button").click();
		own.waitForLoadState();
		assertThat(own.locator("main").textContent()).contains("You took it back on");
		look(own, "consent");
		own.locator("main a[href='/members/consent/words/hold-health-data-1']").first().click();
		look(own, "consent-words");
	}

	@Test
	void staffEnterSomebodyOnThePhoneAndActForThem(Browsing browsing) {
		var people = new Helpers(this.port, this.database, this.seal);
		var clerk = people.joined("clerk.journey@example.org", "Clerk");
		var clerkId = UUID.fromString(people.idOf("clerk.journey@example.org"));
		this.staff.appoint(new MemberId(clerkId), Set.of(StaffRole.PEER_COORDINATOR));
		people.joined("ana.journey@example.org", "Ana Journey");
		var page = browsing.phone();
		arrives(page, new Tokens(this.keys).of(clerkId, "Clerk", "PEER_COORDINATOR"));

		page.navigate(at("/members/staff/intake"));
		look(page, "intake-none");
		page.locator("main a[href='/members/staff/intake/enter']").click();
		look(page, "intake-enter");
		page.locator("[name=name]").fill("Ana Journey");
		page.locator("[name=phone]").fill("01632 960 002");
		page.locator("[name=agreed][value=HOLD_HEALTH_DATA]").check();
		page.locator("[name=condition][value=MMN]").check();
		page.locator("main form button").click();
		page.waitForLoadState();
		assertThat(page.locator("main").textContent()).contains("Is it one of these?");
		assertThat(page.locator("[name=phone]").inputValue()).isEqualTo("01632 960 002");
		look(page, "intake-alike");
		page.locator("[name=different]").check();
		page.locator("main form button").click();
		page.waitForLoadState();
		assertThat(page.locator("h1").textContent()).isEqualTo("Ana Journey");
		look(page, "intake-one");
		var id = page.url().substring(page.url().lastIndexOf('/') + 1);
		page.navigate(at("/members/staff/intake"));
		look(page, "intake-list");

		new Browser(this.port).bearing(new Tokens(this.keys).of(clerkId, "Clerk", "PEER_COORDINATOR"))
			.post("/members/staff/intake/" + id + "/act", Map.of());
		arrives(page, people.edge.signIn(clerk, id).get("access_token").asString());
		page.navigate(at("/members/profile"));
		assertThat(page.locator(".ui-acting").textContent()).contains("Ana Journey");
		assertThat(page.locator("main").textContent()).contains("MMN");
	}

	private static void look(Page page, String name) {
		Screenshots.take(page, "members-" + name);
		Accessible.check(page);
	}

	/** As the edge would bring somebody who is signed in. */
	private static void arrives(Page page, String token) {
		page.setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + token));
	}

	private String at(String path) {
		return "http://localhost:" + this.port + path;
	}

}
