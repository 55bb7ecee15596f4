package org.alongside.peersupport;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import org.alongside.testing.browser.Accessible;
import org.alongside.testing.browser.Browsing;
import org.alongside.testing.browser.InBrowser;
import org.alongside.testing.browser.Screenshots;
import org.alongside.testing.security.TrustingTokens;
import org.alongside.testing.servers.WithServers;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.alongside.testing.browser.Steps.follow;
import static org.alongside.testing.browser.Steps.press;
import static org.assertj.core.api.Assertions.assertThat;

/** Somebody offers their time, somebody else asks, a coordinator brings them together. */
@InBrowser
@Import(TrustingTokens.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.config.name=peer-support", "spring.application.name=peer-support" })
@WithServers(schema = "peer_support_journey", kafka = false)
class PeerSupportJourneyTests {

	private final String origin;

	private int pictures;

	PeerSupportJourneyTests(@LocalServerPort int port) {
		this.origin = "http://localhost:" + port;
	}

	@Test
	void aVolunteerAndAMemberOnTheirPhonesAreBroughtTogether(Browsing browsing) {
		Page vera = as("MEMBER", browsing.phone());
		Page petra = as("PEER_COORDINATOR SAFEGUARDING_LEAD", browsing.desk());
		Page mira = as("MEMBER", browsing.phoneWithoutScript());
		offerTime(vera);
		putInOrder(petra);

		vera.navigate(this.origin + "/peer-support/volunteer");
		looksRight(vera, "volunteer-ready");
		follow(vera, "Tell us more, and when you can talk");
		vera.getByLabel("Monday evening, 5 to 9").check();
		looksRight(vera, "more");
		press(vera, "Save and continue");
		follow(vera, "How many people (2), and what you do not want to talk about");
		looksRight(vera, "limits");
		press(vera, "Save and continue");

		mira.navigate(this.origin + "/peer-support");
		looksRight(mira, "start");
		press(mira, "Find a buddy");
		press(mira, "Save and continue");
		looksRight(mira, "five-empty");
		fiveQuestions(mira);
		press(mira, "Save and continue");
		looksRight(mira, "send");
		follow(mira, "Tell us what matters to you");
		looksRight(mira, "wishes");
		press(mira, "Save and continue");
		press(mira, "I agree: send it");
		looksRight(mira, "waiting");
		String address = mira.url().substring(this.origin.length()).replaceAll("\\?.*", "");
		press(mira, "Let me see who there could be");
		looksRight(mira, "choices");
		press(mira, "None of them");
		looksAtWhatCounts(petra);

		petra.navigate(this.origin + "/peer-support/staff");
		looksRight(petra, "board");
		press(petra, "Match now");
		assertThat(petra.locator("body").innerText()).contains("There is 1 new proposal");
		looksRight(petra, "board-proposed");
		petra.navigate(this.origin + address.replace("/peer-support/", "/peer-support/staff/"));
		looksRight(petra, "request");
		press(petra, "Refuse this proposal");
		looksRight(petra, "refuse-empty");
		press(petra, "Ask the volunteer");

		vera.navigate(this.origin + "/peer-support/volunteer");
		vera.locator("main a[href*='/peer-support/go/']").click();
		press(vera, "Send my answer");
		looksRight(vera, "offer-empty");
		sayYes(vera, "Vera", "0300 111 1111");

		mira.navigate(this.origin + address);
		looksRight(mira, "somebody");
		follow(mira, "Say yes or no");
		sayYes(mira, "Mira", "mira@example.org");
		assertThat(mira.locator("main").innerText()).contains("Vera", "0300 111 1111");
		looksRight(mira, "together");
		press(mira, "Write it down");
		looksRight(mira, "talked-empty");
		mira.getByLabel("On the phone").check();
		press(mira, "Write it down");
		follow(mira, "Something felt wrong");
		press(mira, "Tell us");
		looksRight(mira, "wrong-empty");
		mira.getByLabel("What happened?").fill("I am not sure");
		press(mira, "Tell us");

		petra.navigate(this.origin + "/peer-support/staff/concerns");
		looksRight(petra, "concerns");
		petra.locator("main a[href*='/concerns/']").first().click();
		looksRight(petra, "concern");

		vera.navigate(this.origin + "/peer-support/volunteer");
		press(vera, "I need a rest");
		looksRight(vera, "resting");
		petra.navigate(this.origin + "/peer-support/staff");
		assertThat(petra.locator("main").innerText()).contains("Somebody is needed");

		follow(mira, "Come to an end");
		looksRight(mira, "end");
		mira.getByLabel("It did what it should").check();
		press(mira, "End it");
		looksRight(mira, "ended");
		leavesTheRole(vera, petra);
		assertThat(browsing.complaints()).isEmpty();
	}

	private void looksAtWhatCounts(Page desk) {
		desk.navigate(this.origin + "/peer-support/staff/what-if");
		looksRight(desk, "what-if");
		desk.navigate(this.origin + "/peer-support/staff/weights");
		looksRight(desk, "weights");
		press(desk, "Propose");
		looksRight(desk, "weights-empty");
		desk.getByLabel("Kind of the illness").fill("210");
		desk.getByLabel("Where they live").fill("70");
		desk.getByLabel("Why?").fill("Neighbours get on well");
		press(desk, "Propose");
		looksRight(desk, "weights-proposed");
		desk.navigate(this.origin + "/peer-support/staff/fairness");
		looksRight(desk, "fairness");
	}

	private void leavesTheRole(Page phone, Page desk) {
		phone.navigate(this.origin + "/peer-support/volunteer/stop");
		press(phone, "Stop");
		desk.navigate(this.origin + "/peer-support/staff");
		desk.locator("main a[href*='/staff/agency/']").first().click();
		looksRight(desk, "agency");
		press(desk, "It was told");
		looksRight(desk, "agency-empty");
	}

	private void offerTime(Page phone) {
		phone.navigate(this.origin + "/peer-support/volunteer");
		looksRight(phone, "volunteer");
		follow(phone, "Offer your time");
		press(phone, "Send my offer");
		looksRight(phone, "apply-empty");
		fiveQuestions(phone);
		phone.getByLabel("Name of the first person").fill("Rowan Example");
		phone.getByLabel("Email of the first person").fill("rowan@example.org");
		phone.getByLabel("Name of the second person").fill("Robin Example");
		phone.getByLabel("Email of the second person").fill("robin@example.org");
		press(phone, "Send my offer");
		looksRight(phone, "applied");
	}

	private void putInOrder(Page desk) {
		desk.navigate(this.origin + "/peer-support/staff/volunteers");
		looksRight(desk, "volunteers");
		desk.locator("main a[href*='/volunteers/']").first().click();
		press(desk, "Take them on and ask the referees");
		looksRight(desk, "volunteer-desk");
		press(desk, "Write it down");
		looksRight(desk, "completion-empty");
		for (String what : List.of("First reference", "Second reference", "The check", "Training", "Agreement")) {
			desk.getByLabel(what, new GetByLabelOptions().setExact(true)).check();
			press(desk, "Write it down");
		}
		press(desk, "Approve");
		looksRight(desk, "approved");
	}

	private static void fiveQuestions(Page page) {
		page.getByLabel("I am ill, or was ill").check();
		page.getByLabel("Guillain-Barré syndrome (GBS)").check();
		page.getByLabel("Scotland").check();
		page.getByLabel("How old are you?").selectOption("45-54");
		page.getByLabel("On the phone").check();
	}

	private static void sayYes(Page page, String name, String reach) {
		page.getByLabel("Yes", new GetByLabelOptions().setExact(true)).check();
		page.getByLabel("What should they call you?").fill(name);
		page.getByLabel("How can they reach you?").fill(reach);
		press(page, "Send my answer");
	}

	private void looksRight(Page page, String name) {
		Screenshots.take(page, "%02d-%s".formatted(this.pictures++, name));
		Accessible.check(page);
		if (page.viewportSize().width < 500) {
			Accessible.fitsOnAPhone(page);
		}
	}

	private static Page as(String roles, Page page) {
		page.setExtraHTTPHeaders(
				Map.of("Authorization", "Bearer " + UUID.randomUUID() + "." + roles.replace(' ', '.')));
		return page;
	}

}
