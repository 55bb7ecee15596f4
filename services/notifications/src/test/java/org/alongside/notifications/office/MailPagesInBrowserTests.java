package org.alongside.notifications.office;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.microsoft.playwright.Page;
import org.alongside.notifications.NotificationsApplication;
import org.alongside.notifications.letters.LetterKind;
import org.alongside.notifications.mails.MailStatus;
import org.alongside.platform.data.Columns;
import org.alongside.platform.data.Ids;
import org.alongside.testing.browser.Accessible;
import org.alongside.testing.browser.Browsing;
import org.alongside.testing.browser.InBrowser;
import org.alongside.testing.browser.Screenshots;
import org.alongside.testing.security.TrustingTokens;
import org.alongside.testing.servers.WithServers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

import static org.alongside.testing.browser.Steps.press;
import static org.assertj.core.api.Assertions.assertThat;

/** Every page about mail, on a phone and at a desk, in every state it can be in. */
@InBrowser
@SpringBootTest(classes = NotificationsApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.config.name=notifications", "spring.application.name=notifications",
				"notifications.delivery.enabled=false" })
@Import(TrustingTokens.class)
@WithServers(schema = "notifications", kafka = false)
@DirtiesContext
class MailPagesInBrowserTests {

	private static final String STAFF = "/notifications/staff";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Ids ids;

	private UUID mira;

	@BeforeEach
	void startWithNothing() {
		for (String table : List.of("mail", "contact", "dead_letter", "audit")) {
			this.database.sql("delete from " + table).update();
		}
		this.mira = this.ids.next();
		this.database.sql(
				"insert into contact (member_id, email, name, locale, changed_at, version) values (:id, 'mira.longname@example.org', 'Mira Longname-Example', 'en-GB', now(6), 0)")
			.param("id", Columns.bytes(this.mira))
			.update();
	}

	@Test
	void whileThereIsNothingEachPageSaysSo(Browsing browsing) {
		Windows windows = open(browsing, "MANAGER");

		windows.look(STAFF, "nothing-overview", "Nothing needs you.");
		for (MailStatus status : MailStatus.values()) {
			windows.look(STAFF + "/mails?status=" + status.code(), "nothing-" + status.code(), "There is none.");
		}
		open(browsing, "ADMINISTRATOR").look(STAFF + "/dead-letters", "nothing-dead-letters", "There are none");
		assertThat(browsing.complaints()).isEmpty();
	}

	@Test
	void theOverviewSaysWhatNeedsAPersonAndListsGoOn(Browsing browsing) {
		for (int i = 0; i < 30; i++) {
			mail(MailStatus.PERMANENT_FAILURE, LetterKind.APPLICATION_DECIDED, "5.1.1");
		}
		mail(MailStatus.POSSIBLY_SENT, LetterKind.APPLICATION_RECEIVED, null);
		mail(MailStatus.CREATED, LetterKind.APPLICATION_RECEIVED, "4.1.0");
		Windows windows = open(browsing, "MANAGER");

		windows.look(STAFF, "overview", "30 mails could not be sent: please phone");
		windows.look(STAFF + "/mails?status=permanent-failure", "phone-tasks", "Older");
		windows.follow("Older", "phone-tasks-older", "Newer");
		assertThat(browsing.complaints()).isEmpty();
	}

	@Test
	void eachMailIsShownWithWhatItIsAndWhatMayBeDone(Browsing browsing) {
		Windows windows = open(browsing, "MANAGER");
		for (MailStatus status : MailStatus.values()) {
			UUID id = mail(status, LetterKind.APPLICATION_DECIDED,
					(status == MailStatus.TEMPORARY_FAILURE || status == MailStatus.PERMANENT_FAILURE) ? "4.2.2"
							: null);
			windows.look(STAFF + "/mails/" + id, "mail-" + status.code(), "PG-7K2M-9QX4");
		}
		UUID late = mail(MailStatus.POSSIBLY_SENT, LetterKind.SIGN_IN, null);
		this.database.sql("update mail set expires_at = now(6) - interval 1 hour, reference = null where id = :id")
			.param("id", Columns.bytes(late))
			.update();
		windows.look(STAFF + "/mails/" + late, "mail-expired", "The link in this mail no longer works.");
		open(browsing, "GRANTS_OFFICER").look(
				STAFF + "/mails/" + mail(MailStatus.PERMANENT_FAILURE, LetterKind.APPLICATION_DECIDED, "5.1.1"),
				"mail-officer", "Somebody should phone.");
		assertThat(browsing.complaints()).isEmpty();
	}

	@Test
	void whatAPersonDidIsSaidAndKept(Browsing browsing) {
		Page desk = as("MANAGER", browsing.desk());
		desk.navigate(
				origin() + STAFF + "/mails/" + mail(MailStatus.POSSIBLY_SENT, LetterKind.APPLICATION_DECIDED, null));
		press(desk, "It arrived");
		looksRight(desk, "done-arrived", "Noted: the mail arrived.");
		desk.navigate(origin() + STAFF + "/mails/"
				+ mail(MailStatus.PERMANENT_FAILURE, LetterKind.APPLICATION_DECIDED, "5.1.1"));
		press(desk, "Send it again");
		looksRight(desk, "done-again", "The mail is sent again.");

		Page phone = as("MANAGER", browsing.phone());
		phone.navigate(origin() + STAFF + "/mails/"
				+ mail(MailStatus.PERMANENT_FAILURE, LetterKind.APPLICATION_DECIDED, "5.1.1"));
		press(phone, "I told them by phone");
		looksRight(phone, "done-told", "Noted: you told them by phone.");
		assertThat(phone.locator("main").innerText()).contains("What we did about it", "Told by phone: Someone");
		assertThat(browsing.complaints()).isEmpty();
	}

	@Test
	void aMailIsLookedForAndFoundOrNot(Browsing browsing) {
		mail(MailStatus.ACCEPTED, LetterKind.APPLICATION_RECEIVED, null);
		mail(MailStatus.POSSIBLY_SENT, LetterKind.APPLICATION_DECIDED, null);
		Windows windows = open(browsing, "MANAGER");

		windows.find("mira.longname@example.org", "found", "Mira Longname-Example (m…@example.org)");
		windows.find("pg 7k2m 9qx4", "found-by-reference", "PG-7K2M-9QX4");
		windows.find("nobody@example.org", "found-none", "We found no mail.");
		windows.find("", "found-nothing-typed", "Type a reference");
		assertThat(browsing.complaints()).isEmpty();
	}

	@Test
	void everyLetterCanBeLookedAt(Browsing browsing) {
		Windows windows = open(browsing, "MANAGER");

		windows.look(STAFF + "/letters", "letters", "Every letter we send");
		for (LetterKind kind : LetterKind.values()) {
			windows.look(STAFF + "/letters/" + kind.code(), "letter-" + kind.code(), "Hello Mira,");
		}
		open(browsing, "MEMBER").look("/notifications", "about", "About our mails");
		assertThat(browsing.complaints()).isEmpty();
		for (LetterKind kind : LetterKind.values()) {
			windows.glance(STAFF + "/letters/" + kind.code() + "/html", "letter-html-" + kind.code());
		}
	}

	@Test
	void whatCouldNotBeHandledIsShownToAnAdministrator(Browsing browsing) {
		deadLetter("WAITING", "GrantsEvent cannot be read");
		deadLetter("REPLAYED", "It has no body");

		open(browsing, "ADMINISTRATOR").look(STAFF + "/dead-letters", "dead-letters", "cannot be read");
		assertThat(browsing.complaints()).isEmpty();
	}

	@Test
	void whatCannotBeShownIsSaidOnAPageOfOurs(Browsing browsing) {
		Windows manager = open(browsing, "MANAGER");
		manager.look(STAFF + "/mails/019aa000-0000-7000-8000-000000000001", "error-404", "");
		manager.look(STAFF + "/mails/nonsense", "error-400", "");
		manager.look(STAFF + "/mails?status=nonsense", "error-404-list", "");
		manager.look(STAFF + "/find", "error-405", "");
		open(browsing, "MEMBER").look(STAFF, "error-403", "");

		Page desk = as("MANAGER", browsing.desk());
		UUID id = mail(MailStatus.POSSIBLY_SENT, LetterKind.APPLICATION_DECIDED, null);
		desk.navigate(origin() + STAFF + "/mails/" + id);
		this.database.sql("update mail set status = 'ACCEPTED'").update();
		press(desk, "It arrived");
		looksRight(desk, "error-409", "");

		UUID late = mail(MailStatus.POSSIBLY_SENT, LetterKind.SIGN_IN, null);
		desk.navigate(origin() + STAFF + "/mails/" + late);
		this.database.sql("update mail set expires_at = now(6) - interval 1 hour").update();
		press(desk, "Send it again");
		looksRight(desk, "error-expired", "so it is not sent again");
	}

	private UUID mail(MailStatus status, LetterKind kind, @Nullable String reason) {
		UUID id = this.ids.next();
		this.database
			.sql("""
					insert into mail (id, event_id, recipient_id, kind, urgent, subject_id, reference, status, reason, attempts,
						next_attempt_at, occurred_at, created_at, changed_at, version)
					values (:id, :event, :member, :kind, 0, :event, 'PG-7K2M-9QX4', :status, :reason, 1,
						if(:status in ('CREATED', 'TEMPORARY_FAILURE'), now(6) + interval 1 minute, null), now(6), now(6), now(6), 0)
					""")
			.param("id", Columns.bytes(id))
			.param("event", Columns.bytes(this.ids.next()))
			.param("member", Columns.bytes(this.mira))
			.param("kind", kind.name())
			.param("status", status.name())
			.param("reason", reason)
			.update();
		return id;
	}

	private void deadLetter(String state, String reason) {
		this.database
			.sql("""
					insert into dead_letter (id, topic, consumer_group, source_topic, source_partition, source_offset, `key`, type,
						headers, reason, state, died_at)
					values (:id, 'grants.applications', 'notifications.grants', 'grants.applications', 0, :offset, 'a',
						'grants.application-submitted.v1', '{"ce_id": "019aa5c2-6c00-7d35-8b1e-5f0a9c3e7d41"}', :reason, :state,
						now(6))
					""")
			.param("id", Columns.bytes(this.ids.next()))
			.param("offset", reason.length())
			.param("reason", reason)
			.param("state", state)
			.update();
	}

	private String origin() {
		return "http://localhost:" + this.port;
	}

	private Windows open(Browsing browsing, String role) {
		return new Windows(List.of(as(role, browsing.phone()), as(role, browsing.desk())));
	}

	private static void looksRight(Page page, String name, String words) {
		Screenshots.take(page, name);
		assertThat(page.locator("#main-content").innerText()).contains(words);
		Accessible.check(page);
	}

	private static Page as(String role, Page page) {
		page.setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + UUID.randomUUID() + "." + role));
		return page;
	}

	/** The same person on a phone and at a desk. */
	private final class Windows {

		private final List<Page> pages;

		Windows(List<Page> pages) {
			this.pages = pages;
		}

		void look(String path, String name, String words) {
			for (Page page : this.pages) {
				page.navigate(origin() + path);
				looksRight(page, name, words);
			}
		}

		void follow(String link, String name, String words) {
			for (Page page : this.pages) {
				page.locator("main").getByText(link).first().click();
				page.waitForLoadState();
				looksRight(page, name, words);
			}
		}

		void find(String typed, String name, String words) {
			for (Page page : this.pages) {
				page.navigate(origin() + STAFF);
				page.getByLabel("Find a mail").fill(typed);
				press(page, "Find");
				assertThat(page.url()).doesNotContain("example");
				looksRight(page, name, words);
			}
		}

		void glance(String path, String name) {
			for (Page page : this.pages) {
				page.navigate(origin() + path);
				Screenshots.take(page, name);
				Accessible.fits(page);
			}
		}

	}

}
