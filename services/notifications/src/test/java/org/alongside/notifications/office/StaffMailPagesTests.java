package org.alongside.notifications.office;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.alongside.notifications.NotificationsApplication;
import org.alongside.platform.data.Columns;
import org.alongside.platform.data.Ids;
import org.alongside.testing.security.MappingWalk;
import org.alongside.testing.servers.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

@SpringBootTest(classes = NotificationsApplication.class,
		properties = { "spring.config.name=notifications", "spring.application.name=notifications",
				"notifications.delivery.enabled=false" })
@WithServers(schema = "notifications", kafka = false)
class StaffMailPagesTests {

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Ids ids;

	private MockMvcTester mvc;

	private UUID mira;

	@BeforeEach
	void startWithNothing() {
		this.database.sql("delete from mail").update();
		this.database.sql("delete from contact").update();
		this.database.sql("delete from audit").update();
		this.mvc = MockMvcTester.from(this.context, (builder) -> builder.apply(springSecurity()).build());
		this.mira = this.ids.next();
		this.database.sql(
				"insert into contact (member_id, email, name, locale, changed_at, version) values (:id, 'mira@example.org', 'Mira', 'en-GB', now(6), 0)")
			.param("id", Columns.bytes(this.mira))
			.update();
	}

	@Test
	void everyDoorSaysWhoMayEnterAndOnlyTheAboutPageIsOpen() {
		MappingWalk walk = MappingWalk.through(this.context);

		assertThat(walk.wrongs()).isEmpty();
		assertThat(walk.openToAll()).containsExactly("GET /notifications");
	}

	@ParameterizedTest
	@ValueSource(strings = { "MEMBER", "COUNSELLOR", "PEER_COORDINATOR" })
	void whoHasNothingToDoWithMailIsTurnedAway(String role) {
		assertThat(this.mvc.get().uri("/notifications/staff").with(someone(role))).hasStatus(403);
	}

	@Test
	void staffSeeWhatNeedsThem() {
		mail("POSSIBLY_SENT");
		mail("PERMANENT_FAILURE");
		mail("PERMANENT_FAILURE");

		assertThat(this.mvc.get().uri("/notifications/staff").with(someone("GRANTS_OFFICER"))).hasStatusOk()
			.bodyText()
			.contains("1 mail may have been sent", "2 mails could not be sent");
	}

	@Test
	void theHomePartIsAPartAndNotAPage() {
		mail("PERMANENT_FAILURE");

		assertThat(this.mvc.get().uri("/notifications/staff/home-part").with(someone("MANAGER"))).hasStatusOk()
			.bodyText()
			.startsWith("<section")
			.contains("1 mail could not be sent")
			.doesNotContain("<html");
	}

	@Test
	void aListGoesOnWhereThePageEnds() {
		for (int i = 0; i < 30; i++) {
			mail("ACCEPTED");
		}

		String first = body("/notifications/staff/mails?status=accepted");
		String older = first.replaceAll("(?s).*?(/notifications/staff/mails\\?status=accepted&amp;before=[0-9a-f-]+).*",
				"$1");

		assertThat(rows(first)).hasSize(25);
		assertThat(rows(body(older.replace("&amp;", "&")))).hasSize(5).doesNotContainAnyElementsOf(rows(first));
	}

	@ParameterizedTest
	@ValueSource(strings = { "PG-7K2M-9QX4", "mira@example.org", "MIRA@example.org ", "pg 7k2m 9qx4" })
	void aMailIsFoundByWhatACallerCanSayAndTheAddressStaysMasked(String typed) {
		mail("ACCEPTED");

		assertThat(this.mvc.post().uri("/notifications/staff/find").param("q", typed).with(someone("MANAGER")))
			.hasStatusOk()
			.bodyText()
			.contains("Mira (m…@example.org)")
			.doesNotContain("mira@example.org (");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nobody@example.org", "nonsense", "'; drop table mail; --", "<script>" })
	void whatIsNotFoundIsSaidKindly(String typed) {
		assertThat(this.mvc.post().uri("/notifications/staff/find").param("q", typed).with(someone("MANAGER")))
			.hasStatusOk()
			.bodyText()
			.contains("We found no mail")
			.doesNotContain("<script>");
	}

	@Test
	void whoTypesNothingIsToldWhatToType() {
		assertThat(this.mvc.post().uri("/notifications/staff/find").param("q", " ").with(someone("MANAGER")))
			.hasStatusOk()
			.bodyText()
			.contains("Type a reference, an address or the number of an event", "aria-describedby=\"q-hint q-error\"")
			.doesNotContain("We found no mail");
	}

	@Test
	void lookingForAnAddressIsWrittenDownWhetherItWasFoundOrNot() {
		this.mvc.post()
			.uri("/notifications/staff/find")
			.param("q", "mira@example.org")
			.with(someone("MANAGER"))
			.exchange();
		this.mvc.post()
			.uri("/notifications/staff/find")
			.param("q", "no@example.org")
			.with(someone("MANAGER"))
			.exchange();
		this.mvc.post().uri("/notifications/staff/find").param("q", "PG-7K2M-9QX4").with(someone("MANAGER")).exchange();

		assertThat(this.database
			.sql("select subject_id from audit where action = 'notifications.address-looked-for' order by id")
			.query((row, _) -> Columns.uuid(row.getBytes(1)))
			.list()).containsExactly(this.mira, new UUID(0, 0));
		assertThat(this.database.sql("select concat(actor_name, codes) from audit").query(String.class).list())
			.allSatisfy((entry) -> assertThat(entry).contains("Morgan").doesNotContain("example.org"));
	}

	@Test
	void itArrivedSettlesTheDoubtAndIsWrittenDown() {
		UUID id = mail("POSSIBLY_SENT");

		assertThat(this.mvc.post().uri("/notifications/staff/mails/{id}/arrived", id).with(someone("MANAGER")))
			.hasStatus3xxRedirection()
			.hasRedirectedUrl("/notifications/staff/mails/" + id);

		assertThat(body("/notifications/staff/mails/" + id)).contains("Sent", "Noted that it arrived", "Morgan");
	}

	@Test
	void sendAgainPutsItBackIntoTheQueue() {
		UUID id = mail("POSSIBLY_SENT");

		this.mvc.post().uri("/notifications/staff/mails/{id}/send-again", id).with(someone("ADMINISTRATOR")).exchange();

		assertThat(body("/notifications/staff/mails/" + id)).contains("Waiting", "Sent again");
	}

	@Test
	void aPhoneCallEndsAFailure() {
		UUID id = mail("PERMANENT_FAILURE");

		this.mvc.post().uri("/notifications/staff/mails/{id}/told-by-phone", id).with(someone("MANAGER")).exchange();

		assertThat(body("/notifications/staff/mails/" + id)).contains("Told by phone");
	}

	@ParameterizedTest
	@CsvSource({ "ACCEPTED,send-again", "ACCEPTED,arrived", "CREATED,arrived", "SENDING,send-again",
			"POSSIBLY_SENT,told-by-phone", "CANCELLED,send-again" })
	void aStepThatDoesNotFitIsRefusedAndChangesNothing(String status, String step) {
		UUID id = mail(status);

		assertThat(this.mvc.post()
			.uri("/notifications/staff/mails/{id}/" + step, id)
			.accept(MediaType.TEXT_HTML)
			.with(someone("MANAGER"))).hasStatus(409);
		assertThat(this.database.sql("select status from mail").query(String.class).single()).isEqualTo(status);
	}

	@Test
	void anOfficerMayLookButNotAct() {
		UUID id = mail("POSSIBLY_SENT");

		assertThat(this.mvc.get().uri("/notifications/staff/mails/{id}", id).with(someone("GRANTS_OFFICER")))
			.hasStatusOk()
			.bodyText()
			.doesNotContain("Send it again");
		assertThat(
				this.mvc.post().uri("/notifications/staff/mails/{id}/send-again", id).with(someone("GRANTS_OFFICER")))
			.hasStatus(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/notifications/staff/mails/019aa000-0000-7000-8000-000000000001",
			"/notifications/staff/mails?status=nonsense", "/notifications/staff/letters/nonsense" })
	void whatIsNotThereIsNotFound(String url) {
		assertThat(this.mvc.get().uri(url).accept(MediaType.TEXT_HTML).with(someone("MANAGER"))).hasStatus(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/notifications/staff/mails/nonsense", "/notifications/staff/mails",
			"/notifications/staff/mails?status=accepted&before=nonsense" })
	void nonsenseIsNotAFault(String url) {
		assertThat(this.mvc.get().uri(url).accept(MediaType.TEXT_HTML).with(someone("MANAGER")))
			.hasStatus4xxClientError();
	}

	@ParameterizedTest
	@ValueSource(strings = { "sign-in", "join", "invitation", "application-received", "application-decided",
			"application-withdrawn" })
	void everyLetterCanBeLookedAt(String kind) {
		assertThat(body("/notifications/staff/letters")).contains("/notifications/staff/letters/" + kind);
		assertThat(body("/notifications/staff/letters/" + kind)).contains("Hello Mira,");
		assertThat(body("/notifications/staff/letters/" + kind + "/html")).contains("<!DOCTYPE html>", "Hello Mira,");
	}

	@Test
	void anybodyMayReadAboutOurMails() {
		assertThat(this.mvc.get().uri("/notifications").accept(MediaType.TEXT_HTML)).hasStatusOk()
			.bodyText()
			.contains("About our mails", "spam folder");
	}

	private String body(String url) {
		var page = this.mvc.get().uri(url).accept(MediaType.TEXT_HTML).with(someone("MANAGER")).exchange();
		assertThat(page).hasStatusOk();
		return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static List<String> rows(String page) {
		return Pattern.compile("/notifications/staff/mails/([0-9a-f-]{36})\"")
			.matcher(page)
			.results()
			.map((found) -> found.group(1))
			.toList();
	}

	private UUID mail(String status) {
		UUID id = this.ids.next();
		this.database.sql("""
				insert into mail (id, event_id, recipient_id, kind, urgent, subject_id, reference, status, attempts,
					occurred_at, created_at, changed_at, version)
				values (:id, :event, :member, 'APPLICATION_RECEIVED', 0, :event, 'PG-7K2M-9QX4', :status, 1,
					now(6), now(6), now(6), 0)
				""")
			.param("id", Columns.bytes(id))
			.param("event", Columns.bytes(this.ids.next()))
			.param("member", Columns.bytes(this.mira))
			.param("status", status)
			.update();
		return id;
	}

	private static RequestPostProcessor someone(String role) {
		return jwt()
			.jwt((token) -> token.subject("019aa000-0000-7000-8000-0000000000ff")
				.claim("name", "Morgan")
				.claim("roles", List.of(role))
				.claim("amr", List.of("otp")))
			.authorities(new SimpleGrantedAuthority("ROLE_" + role));
	}

}
