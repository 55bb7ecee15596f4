package org.alongside.members;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.alongside.members.people.EmailAddress;
import org.alongside.members.staff.Staff;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.data.Columns;
import org.alongside.platform.privacy.MailSeal;
import org.alongside.testing.time.SteppingClock;
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

	@Autowired
	private Audit audit;

	@Autowired
	private SteppingClock clock;

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
	void rolesAndInvitationsNeedAPasskeyOfTheLastQuarterOfAnHour() {
		var old = new Browser(this.port).bearing(new Tokens(this.keys).of(ADA, "Ada",
				this.clock.instant().minus(Duration.ofMinutes(15)), "ADMINISTRATOR"));
		ada().post("/members/staff/people/invite",
				Map.of("email", "guarded@example.org", "name", "Guarded", "roles", "FINANCE"));
		var guarded = "/members/staff/people/" + idOf("guarded@example.org");

		assertThat(old.get("/members/staff/people").statusCode()).isEqualTo(200);
		for (var page : List.of("/members/staff/people/invite", guarded)) {
			assertThat(old.get(page).statusCode()).as(page).isEqualTo(401);
		}
		for (var door : List.of("/members/staff/people/invite", guarded + "/roles", guarded + "/invite",
				guarded + "/sign-out")) {
			var refused = old.post(door, Map.of("email", "late@example.org", "name", "Late", "roles", "FINANCE"));
			assertThat(refused.statusCode()).as(door).isEqualTo(401);
			assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValueSatisfying(
					(what) -> assertThat(what).contains("insufficient_user_authentication", "max_age=900"));
		}
		assertThat(mailbox().to("late@example.org")).isEmpty();
		assertThat(mailbox().to("guarded@example.org")).hasSize(1);
	}

	@Test
	void whoLostTheirPasskeyIsInvitedByAnotherAdministratorAndTheOldOneOpensNothing() {
		this.staff.inviteFirstAdministrator(EmailAddress.parse("lost@example.org").orElseThrow());
		var lost = idOf("lost@example.org");
		var browser = new Browser(this.port);
		browser.post(Mailbox.path(mailbox().newestTo("lost@example.org")), Map.of());
		var tokens = new Edge(this.port).signIn(browser);
		hasAPasskey(lost);

		assertThat(ada().post("/members/staff/people/" + lost + "/invite", Map.of()).statusCode()).isEqualTo(302);

		assertThat(passkeysOf(lost)).isZero();
		assertThat(new Edge(this.port).tryToRefresh(tokens).statusCode()).isEqualTo(400);
		assertThat(browser.get("/identity/passkeys").statusCode()).isEqualTo(401);
		assertThat(mailbox().to("lost@example.org")).hasSize(2);
		assertThat(this.audit.of("person", lost))
			.anySatisfy((entry) -> assertThat(entry.action()).isEqualTo("staff-invited-again"))
			.anySatisfy((entry) -> assertThat(entry.toString()).contains("passkeys-removed", "passkeys=1", "Ada"));
	}

	@Test
	void nobodyInvitesThemselvesAnew() {
		this.staff.inviteFirstAdministrator(EmailAddress.parse("alone@example.org").orElseThrow());
		var alone = idOf("alone@example.org");
		hasAPasskey(alone);
		var browser = new Browser(this.port).bearing(new Tokens(this.keys).of(alone, "Alone", "ADMINISTRATOR"));

		var refused = browser.post("/members/staff/people/" + alone + "/invite", Map.of());
		var roundabout = browser.post("/members/staff/people/invite",
				Map.of("email", "alone@example.org", "name", "Alone", "roles", "ADMINISTRATOR"));

		assertThat(refused.statusCode()).isEqualTo(409);
		assertThat(refused.body()).contains("You cannot invite yourself again");
		assertThat(roundabout.statusCode()).isEqualTo(409);
		assertThat(passkeysOf(alone)).isOne();
		assertThat(mailbox().to("alone@example.org")).hasSize(1);
	}

	@Test
	void anAdministratorSignsSomebodyOutWhoLostTheirPhone() {
		this.staff.inviteFirstAdministrator(EmailAddress.parse("phone@example.org").orElseThrow());
		var phone = idOf("phone@example.org");
		var browser = new Browser(this.port);
		browser.post(Mailbox.path(mailbox().newestTo("phone@example.org")), Map.of());
		var tokens = new Edge(this.port).signIn(browser);
		hasAPasskey(phone);

		ada().post("/members/staff/people/" + phone + "/sign-out", Map.of());

		assertThat(new Edge(this.port).tryToRefresh(tokens).statusCode()).isEqualTo(400);
		assertThat(passkeysOf(phone)).isOne();
		assertThat(this.audit.of("person", phone))
			.anySatisfy((entry) -> assertThat(entry.action()).isEqualTo("staff-signed-out"));
	}

	@Test
	void othersSeeNothingOfWhoWorksHere() {
		var member = new Browser(this.port).bearing(new Tokens(this.keys).of(ADA, "Mira", "MEMBER"));

		assertThat(member.get("/members/staff/people").statusCode()).isEqualTo(403);
		assertThat(member.get("/members/staff/home-part").statusCode()).isEqualTo(403);
		assertThat(ada().get("/members/staff/people/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
		assertThat(ada().get("/members/staff/people/not-an-id").statusCode()).isEqualTo(404);
	}

	private void hasAPasskey(UUID person) {
		this.database.sql("insert into user_entities (id, name, display_name) values (?, ?, 'Somebody')")
			.params("owner---" + person, person.toString())
			.update();
		this.database
			.sql("insert into user_credentials (credential_id, user_entity_user_id, public_key, signature_count, "
					+ "backup_eligible, backup_state, public_key_credential_type, uv_initialized, "
					+ "authenticator_transports, label, created, last_used) "
					+ "values (?, ?, x'00', 0, false, false, 'public-key', true, 'internal', 'My phone', now(6), now(6))")
			.params("key-" + person, "owner---" + person)
			.update();
	}

	private Integer passkeysOf(UUID person) {
		return this.database.sql("select count(*) from user_credentials where user_entity_user_id = ?")
			.param("owner---" + person)
			.query(Integer.class)
			.single();
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
