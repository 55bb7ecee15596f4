package org.alongside.members;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.alongside.members.people.MemberId;
import org.alongside.members.people.MemberReferences;
import org.alongside.platform.data.Columns;
import org.alongside.platform.privacy.MailSeal;
import org.alongside.testing.time.SteppingClock;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@WithMembers
class BereavementTests {

	private static final Map<String, String> TOLD = Map.of("knownBy", "FAMILY", "confirmed", "true");

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MailSeal seal;

	@Autowired
	private JWKSource<SecurityContext> keys;

	@Autowired
	private SteppingClock clock;

	@Autowired
	private MemberReferences references;

	@Test
	void oneActionClosesTheDoorAndTellsOthersOnceAndIsConfirmedFirst() {
		var vic = joined("vic@example.org", "Vic");
		var staff = as(UUID.randomUUID(), "MEMBER", "PEER_COORDINATOR");
		var found = staff.post("/members/staff/deaths/find", Map.of("who", "VIC@example.org"));
		assertThat(Browser.location(found)).isEqualTo("/members/staff/deaths/" + vic);
		var reference = this.references.of(new MemberId(vic)).toLowerCase().replace('-', ' ');
		assertThat(Browser.location(staff.post("/members/staff/deaths/find", Map.of("who", reference))))
			.isEqualTo("/members/staff/deaths/" + vic);
		assertThat(staff.get("/members/staff/find/" + vic).body()).contains("/members/staff/deaths/" + vic);

		var asked = staff.post("/members/staff/deaths/" + vic, Map.of("knownBy", "FAMILY"));
		assertThat(asked.body()).contains("Is this right?", "Vic", "No email goes to them any more");
		assertThat(told(vic)).doesNotContain("members.died.v1");
		assertThat(Browser.location(staff.post("/members/staff/deaths/" + vic, TOLD)))
			.startsWith("/members/staff/deaths/" + vic);
		staff.post("/members/staff/deaths/" + vic, TOLD);

		assertThat(told(vic)).containsOnlyOnce("members.died.v1");
		assertThat(this.database.sql("select count(*) from SPRING_SESSION where PRINCIPAL_NAME = ?")
			.param(vic.toString())
			.query(Long.class)
			.single()).isZero();
		int mails = new Mailbox(this.database, this.seal).to("vic@example.org").size();
		var browser = new Browser(this.port);
		browser.get("/identity/sign-in");
		assertThat(Browser.location(browser.post("/identity/sign-in", Map.of("email", "vic@example.org"))))
			.isEqualTo("/identity/sent");
		assertThat(new Mailbox(this.database, this.seal).to("vic@example.org")).hasSize(mails);
		assertThat(staff.get("/members/staff/find/" + vic).body()).contains("Has died").doesNotContain("not confirmed");
		assertThat(staff.post("/members/staff/find", Map.of("typed", "vic@example.org")).body()).contains("Has died");
		assertThat(staff.get("/members/staff/home-part").body()).contains("to ring or write to");
		assertThat(staff.get("/members/staff/deaths").body()).contains("Vic");
		assertThat(this.database.sql("select count(*) from audit where action = 'death-noted' and subject_id = ?")
			.param(Columns.bytes(vic))
			.query(Long.class)
			.single()).isOne();
	}

	@Test
	void aMistakeIsTakenBackWithinADayAndTheyCanSignInAgain() {
		var wil = joined("wil@example.org", "Wil");
		var staff = as(UUID.randomUUID(), "MEMBER", "GRANTS_OFFICER");
		staff.post("/members/staff/deaths/" + wil, TOLD);

		this.clock.step(Duration.ofHours(23));
		staff = as(UUID.randomUUID(), "MEMBER", "GRANTS_OFFICER");
		assertThat(staff.post("/members/staff/deaths/" + wil + "/correct", Map.of()).statusCode()).isEqualTo(302);
		staff.post("/members/staff/deaths/" + wil + "/correct", Map.of());

		assertThat(told(wil)).containsOnlyOnce("members.death-corrected.v1");
		var browser = new Browser(this.port);
		browser.get("/identity/sign-in");
		browser.post("/identity/sign-in", Map.of("email", "wil@example.org"));
		var mail = new Mailbox(this.database, this.seal).newestTo("wil@example.org");
		assertThat(Browser.location(browser.post(Mailbox.path(mail), Map.of()))).isEqualTo("/home");
	}

	@Test
	void afterADayItIsNoLongerTakenBackByAButton() {
		var xia = joined("xia@example.org", "Xia");
		as(UUID.randomUUID(), "MEMBER", "MANAGER").post("/members/staff/deaths/" + xia, TOLD);

		this.clock.step(Duration.ofHours(25));

		var manager = as(UUID.randomUUID(), "MEMBER", "MANAGER");
		assertThat(manager.get("/members/staff/deaths/" + xia).body()).doesNotContain("It was a mistake");
		assertThat(manager.post("/members/staff/deaths/" + xia + "/correct", Map.of()).statusCode()).isEqualTo(409);
		assertThat(told(xia)).doesNotContain("members.death-corrected.v1");
	}

	@Test
	void somebodyOffersSupportAndTheTaskIsDone() {
		var yan = joined("yan@example.org", "Yan");
		var staff = as(UUID.randomUUID(), "MEMBER", "COUNSELLING_COORDINATOR");
		staff.post("/members/staff/deaths/" + yan, TOLD);

		assertThat(staff.post("/members/staff/deaths/" + yan + "/offered", Map.of()).body())
			.contains("Choose how you offered it");
		staff.post("/members/staff/deaths/" + yan + "/offered", Map.of("how", "BY_PHONE"));

		assertThat(staff.get("/members/staff/deaths").body()).doesNotContain("Yan");
		assertThat(staff.get("/members/staff/deaths/" + yan).body()).contains("Offered by phone");
	}

	@Test
	void whatIsMissingOrUnrealIsAskedForAgainAndWhatWasTypedStays() {
		var zoe = joined("zoe@example.org", "Zoe");
		var staff = as(UUID.randomUUID(), "MEMBER", "MANAGER");

		assertThat(staff.post("/members/staff/deaths/" + zoe, Map.of()).body()).contains("Choose how you know");
		assertThat(staff
			.post("/members/staff/deaths/" + zoe,
					Map.of("knownBy", "FAMILY", "diedOn.day", "31", "diedOn.month", "2", "diedOn.year", "2026"))
			.body()).contains("Enter a real date", "value=\"31\"");
		assertThat(staff
			.post("/members/staff/deaths/" + zoe,
					Map.of("knownBy", "FAMILY", "diedOn.day", "1", "diedOn.month", "2", "diedOn.year", "2999"))
			.body()).contains("not in the future");
		assertThat(staff.post("/members/staff/deaths/find", Map.of("who", "nobody@example.org")).body())
			.contains("No member has this address");
		assertThat(told(zoe)).doesNotContain("members.died.v1");
	}

	@Test
	void nobodyIsFoundByAnIdThatIsMadeUpAndNoMemberComesHere() {
		var staff = as(UUID.randomUUID(), "MEMBER", "MANAGER");

		assertThat(staff.get("/members/staff/deaths/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
		assertThat(staff.post("/members/staff/deaths/" + UUID.randomUUID(), TOLD).statusCode()).isEqualTo(404);
		assertThat(as(UUID.randomUUID(), "MEMBER").get("/members/staff/deaths").statusCode()).isEqualTo(403);
		assertThat(as(UUID.randomUUID(), "MEMBER", "FINANCE").get("/members/staff/deaths").statusCode()).isEqualTo(403);
	}

	private UUID joined(String email, String name) {
		var browser = new Browser(this.port);
		browser.get("/join");
		browser.post("/join", Map.of("email", email, "name", name));
		browser.post(Mailbox.path(new Mailbox(this.database, this.seal).newestTo(email)), Map.of());
		new Edge(this.port).signIn(browser);
		return idOf(email);
	}

	private UUID idOf(String email) {
		return this.database.sql("select id from member where email = ?")
			.param(email)
			.query((row, _) -> Columns.uuid(row.getBytes(1)))
			.single();
	}

	private Browser as(UUID person, String... roles) {
		return new Browser(this.port)
			.bearing(new Tokens(this.keys).of(person, "Somebody", this.clock.instant(), roles));
	}

	private List<String> told(UUID key) {
		return this.database.sql(
				"select if(payload is null, concat('tombstone ', topic), type) from outbox where `key` = ? order by id")
			.param(key.toString())
			.query((row, _) -> row.getString(1))
			.list();
	}

}
