package org.alongside.members;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.alongside.members.people.EmailAddress;
import org.alongside.members.people.MemberReferences;
import org.alongside.members.people.People;
import org.alongside.platform.privacy.MailSeal;
import org.alongside.testing.browser.Accessible;
import org.alongside.testing.browser.Browsing;
import org.alongside.testing.browser.InBrowser;
import org.alongside.testing.browser.Screenshots;
import org.alongside.testing.time.SteppingClock;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A stranger in a corridor asks the office; somebody there answers, and finds a member.
 */
@InBrowser
@WithMembers
class EnquiriesJourneyTests {

	private static final UUID ADA = new UUID(0x0193_0000_0000_7000L, 0x8000_0000_0000_03ACL);

	@LocalServerPort
	private int port;

	@Autowired
	private JWKSource<SecurityContext> keys;

	@Autowired
	private People people;

	@Autowired
	private MemberReferences references;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MailSeal seal;

	@Autowired
	private SteppingClock clock;

	@Test
	void aStrangerAsksOnAPhoneWithoutScriptAndTheOfficeAnswers(Browsing browsing) {
		Page phone = browsing.phoneWithoutScript();
		phone.navigate(at("/help"));
		phone.locator(".ui-footer a[href='/contact']").click();
		look(phone, "contact");
		phone.locator("main form button").click();
		phone.waitForLoadState();
		assertThat(phone.locator("main").textContent()).contains("Choose what it is about", "Write your message");
		look(phone, "contact-errors");
		phone.locator("[name=topic][value=PHYSIOTHERAPY]").check();
		phone.locator("[name=message]").fill("My mother waits for physiotherapy since May.\nWhat can we do?");
		phone.locator("[name=name]").fill("Nadia Kahn");
		phone.locator("[name=answerBy][value=EMAIL]").check();
		phone.locator("[name=email]").fill("nadia.journey@example.org");
		phone.locator("[name=nation][value=SCOTLAND]").check();
		this.clock.step(Duration.ofMinutes(2));
		phone.locator("main form button").click();
		phone.waitForLoadState();
		assertThat(phone.locator("h1").textContent()).isEqualTo("We have your message");
		look(phone, "contact-received");
		var found = Pattern.compile("EN-\\w{4}-\\w{4}").matcher(phone.locator("main").textContent());
		assertThat(found.find()).isTrue();
		var reference = found.group();

		Page desk = browsing.desk();
		desk.setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + token(ADA, "Ada", "PEER_COORDINATOR")));
		desk.navigate(at("/members/staff/enquiries"));
		look(desk, "enquiries");
		desk.locator("text=" + reference).click();
		look(desk, "enquiry-new");
		desk.locator("text=I take it").click();
		desk.locator("[name=reply]").fill("Ring your health board.");
		desk.locator("text=Send the answer").click();
		desk.waitForLoadState();
		assertThat(desk.locator("main").textContent()).contains("Ring your health board.");
		desk.locator("text=Close it").click();
		desk.waitForLoadState();
		assertThat(desk.locator("main").textContent()).contains("Choose what came of it");
		look(desk, "enquiry-errors");
		desk.locator("[name=outcome][value=ANSWERED]").check();
		desk.locator("summary").click();
		desk.locator("[name=signposts]").first().check();
		desk.locator("text=Close it").click();
		look(desk, "enquiry-closed");
		assertThat(new Letters(this.database, this.seal).to("nadia.journey@example.org", "ENQUIRY_REPLY"))
			.extracting((letter) -> letter.text())
			.containsExactly("Ring your health board.");
		desk.navigate(at("/members/staff/enquiries?show=closed"));
		assertThat(desk.locator("main").textContent()).contains(reference);
		assertThat(browsing.complaints().stream().filter((each) -> !each.contains("Failed to load resource")))
			.isEmpty();
	}

	@Test
	void aMemberIsFoundWithASlipAndSeesWhoLooked(Browsing browsing) {
		var member = this.people.confirm(
				this.people.ask(EmailAddress.parse("zofia.journey@example.org").orElseThrow(), "Zofia Łącka-Journey")
					.id());
		Page desk = browsing.desk();
		desk.setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + token(ADA, "Ada", "PEER_COORDINATOR")));
		desk.navigate(at("/members/staff/find"));
		look(desk, "find");
		desk.locator("main form button").click();
		look(desk, "find-errors");
		desk.locator("[name=typed]").fill("zofai lacka");
		desk.locator("main form button").click();
		look(desk, "found");
		desk.locator("text=Zofia Łącka-Journey").click();
		desk.waitForLoadState();
		assertThat(desk.locator("main").textContent()).contains("zofia.journey@example.org", "AL-");
		look(desk, "record");

		Page phone = browsing.phone();
		phone.setExtraHTTPHeaders(
				Map.of("Authorization", "Bearer " + token(member.id().value(), member.name(), "MEMBER")));
		phone.navigate(at("/members/who-looked"));
		assertThat(phone.locator("main").textContent()).contains("Your record", "Brings members and buddies together");
		look(phone, "who-looked");
		phone.navigate(at("/members/enquiries"));
		look(phone, "own-enquiries");

		desk.setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + token(ADA, "Ada", "ADMINISTRATOR")));
		desk.navigate(at("/members/staff/find/" + member.id()));
		desk.locator("text=Sign them out everywhere").click();
		look(desk, "end-one");
		desk.locator("main form button").click();
		desk.waitForLoadState();
		assertThat(desk.locator("main").textContent()).contains("signed in nowhere");
		look(desk, "end-one-done");
		desk.navigate(at("/members/staff/people"));
		desk.locator("text=Sign everybody out").click();
		look(desk, "end-everybody");
		desk.locator("main form button").click();
		desk.waitForLoadState();
		assertThat(desk.locator("main").textContent()).contains("Tick the box");
		look(desk, "end-everybody-errors");
		desk.navigate(at("/members/staff/find/" + member.id()));
		desk.locator("text=They have a second record").click();
		look(desk, "doubles-propose");
		desk.locator("main form button").click();
		look(desk, "doubles-propose-errors");
		var second = this.people.confirm(
				this.people.ask(EmailAddress.parse("zofja.journey@example.org").orElseThrow(), "Zofja Lacka").id());
		desk.locator("[name=reference]").fill(this.references.of(second.id()));
		desk.locator("[name=known]").check();
		desk.locator("main form button").click();
		look(desk, "doubles");
		desk.setExtraHTTPHeaders(
				Map.of("Authorization", "Bearer " + token(new UUID(1, 77), "Olive", "GRANTS_OFFICER")));
		desk.navigate(at("/members/staff/doubles"));
		desk.locator("text=Zofja Lacka").click();
		desk.locator("text=Yes, close it").click();
		look(desk, "doubles-one-errors");
		desk.locator("[name=grants]").check();
		desk.locator("text=Yes, close it").click();
		desk.waitForLoadState();
		assertThat(desk.locator("main").textContent()).contains("It closes on");
		look(desk, "doubles-agreed");
		phone.setExtraHTTPHeaders(
				Map.of("Authorization", "Bearer " + token(second.id().value(), second.name(), "MEMBER")));
		phone.navigate(at("/members/leaving"));
		look(phone, "doubles-leave");
		phone.locator("main form button").click();
		phone.waitForLoadState();
		assertThat(phone.locator("main").textContent()).doesNotContain("We close this record");
		assertThat(browsing.complaints()).isEmpty();
	}

	private static void look(Page page, String name) {
		Screenshots.take(page, "members-" + name);
		Accessible.check(page);
		Accessible.fitsOnAPhone(page);
	}

	private String token(UUID person, String name, String role) {
		return new Tokens(this.keys).of(person, name, role);
	}

	private String at(String path) {
		return "http://localhost:" + this.port + path;
	}

}
