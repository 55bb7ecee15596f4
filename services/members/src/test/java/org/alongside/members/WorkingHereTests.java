package org.alongside.members;

import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.alongside.members.people.EmailAddress;
import org.alongside.members.staff.Staff;
import org.alongside.platform.data.Columns;
import org.alongside.platform.privacy.MailSeal;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@WithMembers
class WorkingHereTests {

	private static final UUID ADA = new UUID(0x0193_0000_0000_7000L, 0x8000_0000_0000_00AAL);

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
	void anAdministratorInvitesSomeoneWhoThenMakesAPasskey() {
		var sent = ada().post("/members/staff/people/invite",
				Map.of("email", "olive@example.org", "name", "Olive", "roles", "GRANTS_OFFICER"));
		assertThat(Browser.location(sent)).startsWith("/members/staff/people");
		assertThat(new String(Base64.getUrlDecoder().decode(Browser.location(sent).split("[=.]")[1])))
			.contains("members.staff.invited")
			.doesNotContain("olive");
		assertThat(ada().get(Browser.location(sent)).body()).contains("The invitation is on its way.");
		assertThat(ada().get("/members/staff/people").body()).contains("Olive", "Looks at grant applications");

		var olive = new Browser(this.port);
		var mail = mailbox().newestTo("olive@example.org");
		assertThat(olive.get(Mailbox.path(mail)).body()).contains("Press the button");
		assertThat(Browser.location(olive.post(Mailbox.path(mail), Map.of()))).isEqualTo("/identity/passkeys");
		assertThat(olive.get("/identity/passkeys").body()).contains("Make a passkey");
		assertThat(olive.postJson("/identity/passkeys/offer", "").statusCode()).isEqualTo(200);
		assertThat(new Browser(this.port).post(Mailbox.path(mail), Map.of()).statusCode()).isEqualTo(410);
	}

	@Test
	void anInvitationLetsNobodyElseMakeAPasskey() {
		this.staff.inviteFirstAdministrator(EmailAddress.parse("boss@example.org").orElseThrow());
		new Browser(this.port).post(Mailbox.path(mailbox().newestTo("boss@example.org")), Map.of());
		ada().post("/members/staff/people/invite",
				Map.of("email", "low@example.org", "name", "Low", "roles", "FINANCE"));
		var browser = new Browser(this.port);
		browser.post(Mailbox.path(mailbox().newestTo("low@example.org")), Map.of());
		assertThat(browser.get("/identity/passkeys").body()).contains("Make a passkey");

		browser.get("/identity/sign-in");
		browser.post("/identity/sign-in", Map.of("email", "boss@example.org"));
		assertThat(Browser.location(browser.post(Mailbox.path(mailbox().newestTo("boss@example.org")), Map.of())))
			.isEqualTo("/home");

		assertThat(browser.get("/identity/passkeys").body()).contains("ask an administrator for a new invitation");
		assertThat(browser.postJson("/identity/passkeys/offer", "").statusCode()).isEqualTo(409);
	}

	@Test
	void whoIsInvitedKeepsTheNameTheyWereInvitedBy() {
		ada().post("/members/staff/people/invite",
				Map.of("email", "named@example.org", "name", "Named", "roles", "FINANCE"));
		var stranger = new Browser(this.port);
		stranger.get("/join");
		stranger.post("/join", Map.of("email", "named@example.org", "name", "Fool"));

		assertThat(mailbox().newestTo("named@example.org").name()).isEqualTo("Named");
		assertThat(ada().get("/members/staff/people").body()).contains("Named").doesNotContain("Fool");
	}

	@Test
	void aFirstAdministratorWithALongAddressIsInvitedToo() {
		var email = "first.administrator.of.the.charity@" + "long.".repeat(20) + "example.org";

		this.staff.inviteFirstAdministrator(EmailAddress.parse(email).orElseThrow());

		assertThat(mailbox().newestTo(email).name()).isEqualTo("first.administrator.of.the.charity");
	}

	@Test
	void rolesChosenOnAnOldScreenAreNotSavedAndStayTicked() {
		ada().post("/members/staff/people/invite",
				Map.of("email", "raced@example.org", "name", "Raced", "roles", "FINANCE"));
		var raced = "/members/staff/people/" + idOf("raced@example.org");
		var old = version(ada().get(raced).body());
		assertThat(ada().post(raced + "/roles", Map.of("version", old, "roles", "MANAGER")).statusCode())
			.isEqualTo(302);

		var refused = ada().post(raced + "/roles", Map.of("version", old, "roles", "GRANTS_OFFICER"));

		assertThat(refused.statusCode()).isEqualTo(409);
		assertThat(refused.body()).contains("Someone else changed this while you had it open", "What is saved now")
			.containsPattern("value=\"GRANTS_OFFICER\"[^>]*checked")
			.doesNotContainPattern("value=\"MANAGER\"[^>]*checked");
		assertThat(ada().get(raced).body()).containsPattern("value=\"MANAGER\"[^>]*checked")
			.doesNotContainPattern("value=\"GRANTS_OFFICER\"[^>]*checked");
		assertThat(ada().post(raced + "/roles", Map.of("roles", "FINANCE")).statusCode()).isEqualTo(409);
		assertThat(ada().post(raced + "/roles", Map.of("version", "x", "roles", "FINANCE")).statusCode())
			.isEqualTo(409);
		assertThat(ada().post(raced + "/roles", Map.of("version", version(refused.body()), "roles", "GRANTS_OFFICER"))
			.statusCode()).isEqualTo(302);
	}

	@Test
	void anInvitationLastsAWeek() {
		ada().post("/members/staff/people/invite",
				Map.of("email", "week@example.org", "name", "Week", "roles", "FINANCE"));

		assertThat(this.database
			.sql("select distinct timestampdiff(day, made_at, expires_at) from one_time_key "
					+ "where purpose = 'INVITATION'")
			.query(Integer.class)
			.list()).containsExactly(7);
	}

	@Test
	void byMailAloneWhoWorksHereIsAMemberAndNoMore() {
		ada().post("/members/staff/people/invite",
				Map.of("email", "mailed@example.org", "name", "Mailed", "roles", "MANAGER"));
		new Browser(this.port).post(Mailbox.path(mailbox().newestTo("mailed@example.org")), Map.of());
		var browser = new Browser(this.port);
		browser.get("/identity/sign-in");
		browser.post("/identity/sign-in", Map.of("email", "mailed@example.org"));
		browser.post(Mailbox.path(mailbox().newestTo("mailed@example.org")), Map.of());

		assertThat(Edge.claims(new Edge(this.port).signIn(browser)).get("roles").toString()).isEqualTo("[\"MEMBER\"]");
		assertThat(browser.get("/identity/passkeys").body()).contains("ask an administrator for a new invitation");
		assertThat(browser.postJson("/identity/passkeys/offer", "").statusCode()).isEqualTo(409);
	}

	@Test
	void anEmptyInvitationComesBack() {
		assertThat(ada().post("/members/staff/people/invite", Map.of("email", "", "name", "")).body())
			.contains("Type your email address", "Choose at least one thing they will do");
		assertThat(ada()
			.post("/members/staff/people/invite", Map.of("email", "a@example.org", "name", "A", "roles", "KING"))
			.statusCode()).isEqualTo(200);
	}

	@Test
	void anAdministratorCannotLockThemselvesOut() {
		this.staff.inviteFirstAdministrator(EmailAddress.parse("self@example.org").orElseThrow());
		var self = idOf("self@example.org");
		var browser = new Browser(this.port).bearing(new Tokens(this.keys).of(self, "Self", "ADMINISTRATOR"));

		var page = "/members/staff/people/" + self;
		var version = version(browser.get(page).body());

		var refused = browser.post(page + "/roles", Map.of("version", version, "roles", "FINANCE"));
		assertThat(refused.statusCode()).isEqualTo(409);
		assertThat(refused.body()).contains("You cannot stop being an administrator yourself");
		assertThat(browser.post(page + "/roles", Map.of("version", version, "roles", "ADMINISTRATOR")).statusCode())
			.isEqualTo(302);
	}

	@Test
	void othersSeeNothingOfWhoWorksHere() {
		var member = new Browser(this.port).bearing(new Tokens(this.keys).of(ADA, "Mira", "MEMBER"));

		assertThat(member.get("/members/staff/people").statusCode()).isEqualTo(403);
		assertThat(member.get("/members/staff/home-part").statusCode()).isEqualTo(403);
		assertThat(ada().get("/members/staff/people/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
		assertThat(ada().get("/members/staff/people/not-an-id").statusCode()).isEqualTo(404);
	}

	private Browser ada() {
		return new Browser(this.port).bearing(new Tokens(this.keys).of(ADA, "Ada", "ADMINISTRATOR"));
	}

	private Mailbox mailbox() {
		return new Mailbox(this.database, this.seal);
	}

	private UUID idOf(String email) {
		return this.database
			.sql("select person_id from staff_person s join member m on m.id = s.person_id where m.email = ?")
			.param(email)
			.query((row, _) -> Columns.uuid(row.getBytes(1)))
			.single();
	}

	private static String version(String page) {
		var field = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(page);
		assertThat(field.find()).isTrue();
		return field.group(1);
	}

}
