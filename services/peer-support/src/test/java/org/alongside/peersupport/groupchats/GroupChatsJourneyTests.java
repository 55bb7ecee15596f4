package org.alongside.peersupport.groupchats;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.options.SelectOption;
import org.alongside.platform.data.Columns;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;

import static org.alongside.testing.browser.Steps.follow;
import static org.alongside.testing.browser.Steps.press;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A coordinator plans a group with a volunteer who stands in; two people come, a third
 * waits and is next; it is held, and another meeting is cancelled.
 */
@InBrowser
@Import(TrustingTokens.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.config.name=peer-support", "spring.application.name=peer-support" })
@WithServers(schema = "peer_support_groups_journey", kafka = false)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class GroupChatsJourneyTests {

	private final String origin;

	private final JdbcClient database;

	private int pictures;

	GroupChatsJourneyTests(@LocalServerPort int port, JdbcClient database) {
		this.origin = "http://localhost:" + port;
		this.database = database;
	}

	@Test
	void aFewPeopleMeetAndSomebodyWhoWaitedIsNext(Browsing browsing) {
		Page vera = as("MEMBER", browsing.phone());
		Page petra = as("PEER_COORDINATOR", browsing.desk());
		Page mira = as("MEMBER", browsing.phoneWithoutScript());
		Page noor = as("MEMBER", browsing.phone());
		aVolunteerForWhomAllIsInOrder(vera, petra);

		plan(petra);
		petra.locator("main a[href*='/staff/meetings/']").first().click();
		looksRight(petra, "meeting-empty");
		String meeting = petra.url().substring(this.origin.length()).replace("/staff/meetings/", "/groups/");

		mira.navigate(this.origin + "/peer-support");
		follow(mira, "Group chats");
		looksRight(mira, "all");
		mira.locator("main a[href*='/peer-support/groups/']").first().click();
		looksRight(mira, "one");
		press(mira, "Take a place");
		looksRight(mira, "one-refused");
		take(mira, "Take a place");
		assertThat(mira.locator("main").innerText()).contains("You have a place", "The link to the chat is here from");
		looksRight(mira, "place");
		Page last = as("MEMBER", browsing.phone());
		last.navigate(this.origin + meeting);
		take(last, "Come to all of them");
		assertThat(last.locator("body").innerText()).contains("You have a place in all of them: 2");
		looksRight(last, "all-of-them");
		follow(last, "I cannot come");
		looksRight(last, "give-all-back");
		follow(last, "Keep it");

		noor.navigate(this.origin + meeting);
		looksRight(noor, "full");
		take(noor, "Wait for a place");
		assertThat(noor.locator("main").innerText()).contains("You are the next in line");
		looksRight(noor, "waiting");

		follow(mira, "I cannot come");
		looksRight(mira, "give-back");
		press(mira, "Give my place back");
		looksRight(mira, "given-back");
		noor.navigate(this.origin + meeting);
		assertThat(noor.locator("main").innerText()).contains("You have a place");

		startsIn(meeting, Duration.ofMinutes(10));
		noor.navigate(this.origin + meeting);
		assertThat(noor.getByText("Join the chat").getAttribute("href")).isEqualTo("https://meet.example/circle");
		looksRight(noor, "join");
		startsIn(meeting, Duration.ofMinutes(-50));
		petra.navigate(this.origin + meeting.replace("/groups/", "/staff/meetings/"));
		looksRight(petra, "meeting-begun");
		petra.getByLabel("Someone").first().check();
		press(petra, "Note who came");
		looksRight(petra, "held");

		petra.locator(".govuk-back-link").click();
		petra.waitForLoadState();
		looksRight(petra, "group");
		petra.locator("main a[href*='/staff/meetings/']").last().click();
		petra.getByLabel("When does it begin?").fill("soon");
		press(petra, "Change it");
		looksRight(petra, "move-refused");
		petra.getByLabel("When does it begin?").fill("7.30pm");
		press(petra, "Change it");
		assertThat(petra.locator("main").innerText()).contains("7:30pm");
		follow(petra, "Cancel this meeting");
		looksRight(petra, "cancel");
		press(petra, "Cancel the meeting");
		assertThat(petra.locator("main").innerText()).contains("It does not take place");
		looksRight(petra, "cancelled");
		assertThat(browsing.complaints()).isEmpty();
	}

	private void plan(Page desk) {
		LocalDate first = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC).plusDays(30);
		desk.navigate(this.origin + "/peer-support/staff");
		follow(desk, "Group chats");
		looksRight(desk, "staff-empty");
		follow(desk, "Plan a group chat");
		looksRight(desk, "plan");
		press(desk, "Plan it");
		looksRight(desk, "plan-refused");
		desk.getByLabel("What is it called?").fill("Thursday circle");
		desk.getByLabel("What is it about?").fill("We talk about whatever we like. You can just listen.");
		desk.getByLabel("Who leads it?").selectOption(new SelectOption().setIndex(1));
		desk.getByLabel("Who stands in?").selectOption(new SelectOption().setIndex(2));
		desk.getByLabel("Link to the meeting").fill("https://meet.example/circle");
		desk.getByLabel("Day", new GetByLabelOptions().setExact(true)).fill("" + first.getDayOfMonth());
		desk.getByLabel("Month", new GetByLabelOptions().setExact(true)).fill("" + first.getMonthValue());
		desk.getByLabel("Year", new GetByLabelOptions().setExact(true)).fill("" + first.getYear());
		desk.getByLabel("When does it begin?").fill("18:00");
		desk.getByLabel("How many places?").fill("2");
		desk.getByLabel("Every week").check();
		desk.getByLabel("How many meetings do you plan now?").fill("2");
		press(desk, "Plan it");
		looksRight(desk, "planned");
	}

	private void aVolunteerForWhomAllIsInOrder(Page phone, Page desk) {
		phone.navigate(this.origin + "/peer-support/volunteer/apply");
		phone.getByLabel("I am ill, or was ill").check();
		phone.getByLabel("Guillain-Barré syndrome (GBS)").check();
		phone.getByLabel("England").check();
		phone.getByLabel("How old are you?").selectOption("45-54");
		phone.getByLabel("On the phone").check();
		phone.getByLabel("Name of the first person").fill("Rowan Example");
		phone.getByLabel("Email of the first person").fill("rowan@example.org");
		phone.getByLabel("Name of the second person").fill("Robin Example");
		phone.getByLabel("Email of the second person").fill("robin@example.org");
		press(phone, "Send my offer");
		desk.navigate(this.origin + "/peer-support/staff/volunteers");
		desk.locator("main a[href*='/volunteers/']").first().click();
		press(desk, "Take them on and ask the referees");
		for (String what : List.of("First reference", "Second reference", "The check", "Training", "Agreement")) {
			desk.getByLabel(what, new GetByLabelOptions().setExact(true)).check();
			press(desk, "Write it down");
		}
		press(desk, "Approve");
	}

	private static void take(Page page, String button) {
		page.getByLabel("I am 18 or older").check();
		press(page, button);
	}

	private void startsIn(String meeting, Duration time) {
		Instant start = Instant.now().plus(time);
		this.database.sql("UPDATE group_session SET starts_at = ?, ends_at = ? WHERE id = UUID_TO_BIN(?)")
			.param(Columns.utc(start))
			.param(Columns.utc(start.plus(Duration.ofHours(1))))
			.param(meeting.substring(meeting.lastIndexOf('/') + 1))
			.update();
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
