package org.alongside.members;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.alongside.members.consent.Consents;
import org.alongside.members.consent.Purpose;
import org.alongside.members.people.EmailAddress;
import org.alongside.members.people.MemberId;
import org.alongside.members.people.People;
import org.alongside.platform.privacy.MailSeal;
import org.alongside.platform.security.SignedIn;
import org.alongside.testing.browser.Accessible;
import org.alongside.testing.browser.Browsing;
import org.alongside.testing.browser.InBrowser;
import org.alongside.testing.browser.Screenshots;
import org.alongside.testing.time.SteppingClock;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.alongside.testing.browser.Steps.follow;
import static org.alongside.testing.browser.Steps.press;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody whose hands do not work well tells us of themselves, a little on one day and a
 * little on another.
 */
@InBrowser
@WithMembers
class ProfileJourneyTests {

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

	@Autowired
	private Consents consents;

	@Autowired
	private SteppingClock clock;

	@Test
	void aMemberTellsALittleOnOneDayAndTheRestOnAnother(Browsing browsing) {
		var mira = joined("mira.tells@example.org");

		// on a phone without JavaScript, before they agreed to anything
		Page phone = arrives(browsing.phoneWithoutScript(), mira);
		opens(phone, "/members/profile");
		assertThat(said(phone)).contains("Before we ask about health", "Cannot start yet");
		look(phone, "list-before");
		opens(phone, "/members/profile/history");
		look(phone, "agree-first");
		follow(phone, "Back to the list");

		follow(phone, "Postcode or Eircode");
		phone.getByLabel("Postcode or Eircode").fill("LN1");
		press(phone, "Save");
		assertThat(said(phone)).contains("Type a whole postcode");
		look(phone, "postcode-error");
		phone.getByLabel("Postcode or Eircode").fill("ln1 1aa");
		press(phone, "Save");
		assertThat(said(phone)).contains("Your answer is saved");

		follow(phone, "Date of birth");
		phone.getByLabel("Day").fill("31");
		phone.getByLabel("Month").fill("2");
		phone.getByLabel("Year").fill("1981");
		press(phone, "Save");
		assertThat(said(phone)).contains("There is no such day");
		assertThat(phone.getByLabel("Day").inputValue()).isEqualTo("31");
		look(phone, "born-error");
		phone.getByLabel("Day").fill("27");
		press(phone, "Save");
		follow(phone, "Pronouns and gender");
		look(phone, "about");
		follow(phone, "Leave this for now");

		// they agree, and carry on another day on another device
		agrees(mira);
		Page desk = arrives(browsing.phone(), mira);
		opens(desk, "/members/profile");
		assertThat(said(desk)).doesNotContain("Cannot start yet");
		look(desk, "list-after");
		Accessible.fitsOnAPhone(desk);

		follow(desk, "What doctors called it, and when");
		look(desk, "history-empty");
		follow(desk, "Add a diagnosis");
		press(desk, "Save");
		look(desk, "diagnosis-errors");
		desk.getByLabel("Guillain-Barré syndrome (GBS)").check();
		desk.getByLabel("Year").fill("2019");
		press(desk, "Save");
		follow(desk, "Add a diagnosis");
		desk.getByLabel("CIDP", new Page.GetByLabelOptions().setExact(true)).check();
		desk.getByLabel("Which form of it?").selectOption("CIDP_TYPICAL");
		desk.getByLabel("Month").fill("5");
		desk.getByLabel("Year").fill("2021");
		press(desk, "Save");
		assertThat(said(desk)).contains("What it is called now: CIDP: the usual form", "May 2021", "2019");
		look(desk, "history");
		desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Change Guillain-Barré syndrome (GBS)"))
			.click();
		look(desk, "diagnosis");
		press(desk, "Remove this diagnosis");
		assertThat(said(desk)).contains("The diagnosis is removed").doesNotContain("2019");
		follow(desk, "Back to the list");

		follow(desk, "What happened");
		desk.getByLabel("Intensive care").check();
		look(desk, "journey");
		press(desk, "Save");
		follow(desk, "When you need rest");
		desk.getByLabel("Morning").first().check();
		look(desk, "times");
		Accessible.fitsOnAPhone(desk);
		press(desk, "Save");
		follow(desk, "Treatment days");
		look(desk, "infusions");
		desk.getByLabel("How often?").fill("3");
		press(desk, "Save");

		// an older page of the same subject, still open on the first phone
		opens(phone, "/members/profile/subjects/stage");
		opens(desk, "/members/profile/subjects/stage");
		desk.getByLabel("In hospital").check();
		press(desk, "Save");
		phone.getByLabel("Getting better").check();
		press(phone, "Save");
		assertThat(said(phone)).contains("You saved another answer here", "In hospital");
		look(phone, "meanwhile");
		press(phone, "Save");
		assertThat(said(phone)).contains("Your answer is saved");
	}

	@Test
	void aMemberChangesTheirAddressAndTheirName(Browsing browsing) {
		var mira = joined("mira.moves@example.org");
		Page phone = arrives(browsing.phone(), mira);

		opens(phone, "/members/profile/name");
		phone.getByLabel("Your name").fill("");
		press(phone, "Save");
		look(phone, "name-error");
		phone.getByLabel("Your name").fill("Mira ميرا");
		press(phone, "Save");
		assertThat(said(phone)).contains("Mira ميرا");

		opens(phone, "/members/profile/email");
		look(phone, "address");
		phone.getByLabel("Your new email address").fill("mira.new@example.org");
		press(phone, "Send the email");
		look(phone, "address-sent");
		var link = new Mailbox(this.database, this.seal).newestTo("mira.new@example.org").link();
		opens(phone, link.substring(link.indexOf("/members/")));
		look(phone, "address-link");
		press(phone, "Use this address");
		assertThat(said(phone)).contains("mira.new@example.org", "Your email address is changed");
	}

	@Test
	void aYoungPersonIsToldKindlyWhoJoinsForThem(Browsing browsing) {
		var kit = joined("kit@example.org");
		Page phone = arrives(browsing.phone(), kit);

		opens(phone, "/members/profile/born");
		phone.getByLabel("Day").fill("1");
		phone.getByLabel("Month").fill("1");
		phone.getByLabel("Year").fill("2015");
		press(phone, "Save");

		assertThat(said(phone)).contains("You did nothing wrong", "For your parent or guardian");
		look(phone, "young");
		opens(phone, "/members/profile");
		look(phone, "list-young");
	}

	private MemberId joined(String email) {
		var person = this.people.ask(EmailAddress.parse(email).orElseThrow(), "Mira");
		this.people.confirm(person.id());
		return person.id();
	}

	private void agrees(MemberId member) {
		this.consents.giveOnThePhone(member, Purpose.HOLD_HEALTH_DATA,
				new SignedIn(new UUID(1, 1), "Olive", Set.of("PEER_COORDINATOR"), this.clock.instant(), Set.of()));
	}

	/** As the edge would bring somebody who is signed in. */
	private Page arrives(Page page, MemberId member) {
		page.setExtraHTTPHeaders(
				Map.of("Authorization", "Bearer " + new Tokens(this.keys).of(member.value(), "Mira", "MEMBER")));
		return page;
	}

	private void opens(Page page, String path) {
		page.navigate("http://localhost:" + this.port + path);
	}

	private static String said(Page page) {
		return page.locator("#main-content").innerText();
	}

	private static void look(Page page, String name) {
		Screenshots.take(page, "members-profile-" + name);
		Accessible.check(page);
	}

}
