package org.alongside.members;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.alongside.members.consent.Consents;
import org.alongside.members.consent.Purpose;
import org.alongside.members.people.MemberId;
import org.alongside.members.staff.Staff;
import org.alongside.members.staff.StaffRole;
import org.alongside.platform.privacy.MailSeal;
import org.alongside.testing.time.SteppingClock;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@WithMembers
class PhoneIntakeTests {

	private static final String ENTER = "/members/staff/intake/enter";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MailSeal seal;

	@Autowired
	private SteppingClock clock;

	@Autowired
	private Consents consents;

	@Autowired
	private Staff staff;

	@Autowired
	private JWKSource<SecurityContext> keys;

	@Test
	void whoIsEnteredOnThePhoneIsAMemberWhoseYesIsNotedWord() {
		var people = people();
		var clerk = UUID.randomUUID();

		var id = entered(clerk, "Pia Phone", Map.of("phone", "01632 960 001", "nation", "WALES", "relationship", "HAS",
				"condition", "CIDP", "agreed", "HOLD_HEALTH_DATA"));

		assertThat(people.told(id)).startsWith("members.joined.v1")
			.contains("members.consent-given.v1", "members.profile-changed.v1")
			.endsWith("members.entered-by-staff.v1")
			.doesNotContain("members.contact-changed.v1");
		assertThat(this.consents.isGiven(new MemberId(UUID.fromString(id)), Purpose.HOLD_HEALTH_DATA)).isTrue();
		assertThat(this.database.sql("""
				select concat_ws(' ', purpose, given_by, evidence, jurisdiction, bin_to_uuid(recorded_by)) from consent
				where member_id = uuid_to_bin(?)
				""").param(id).query(String.class).list())
			.containsExactly("HOLD_HEALTH_DATA STAFF_ON_THE_PHONE READ_OUT_AND_AGREED WALES " + clerk);
		assertThat(officer(clerk).get("/members/staff/intake/" + id).body()).contains("Pia Phone", "01632 960 001",
				"somebody else must decide");
		assertThat(officer(clerk).get("/members/staff/intake").body()).contains("Pia Phone");
		assertThat(this.database.sql("select phone from phone_intake where member_id = uuid_to_bin(?)")
			.param(id)
			.query((row, _) -> new String(row.getBytes(1)))
			.single()).doesNotContain("960");
	}

	@Test
	void whatAConditionIsIsNotNotedWithoutAYes() {
		var clerk = officer(UUID.randomUUID());

		var answer = clerk.post(ENTER,
				Map.of("key", UUID.randomUUID().toString(), "name", "Nora No", "condition", "GBS"));

		assertThat(answer.body()).contains("They have not said that we may keep this");
		assertThat(this.database.sql("select count(*) from member where name = 'Nora No'").query(Long.class).single())
			.isZero();
		assertThat(clerk.get(ENTER).body()).doesNotContain("checked");
		assertThat(clerk.post(ENTER, Map.of()).body()).contains("Ask for their name", "This page is too old");
		var odd = Map.of("key", "x", "name", "x".repeat(300), "agreed", "ALL", "nation", "MARS", "condition", "GBS");
		assertThat(clerk.post(ENTER, odd).statusCode()).isEqualTo(200);
		var key = UUID.randomUUID().toString();
		assertThat(clerk.post(ENTER, Map.of("key", key, "name", "Nora", "phone", "ring me")).body())
			.contains("Type a phone number like", "ring me");
	}

	@Test
	void whoIsKnownAlreadyIsShownBeforeAnybodyIsEntered() {
		var people = people();
		people.joined("dup@example.org", "Dora Duplicate");
		var clerk = UUID.randomUUID();
		var form = new HashMap<>(
				Map.of("key", UUID.randomUUID().toString(), "name", "DORA DUPLICATE", "email", "dup@example.org"));

		var shown = officer(clerk).post(ENTER, form);

		assertThat(shown.statusCode()).isEqualTo(200);
		assertThat(shown.body()).contains("Is it one of these?", "Dora Duplicate", "known by the same email address")
			.doesNotContain("&lt;dup@example.org&gt;");
		form.put("different", "true");
		assertThat(Browser.location(officer(clerk).post(ENTER, form))).startsWith("/members/staff/intake/");
	}

	@Test
	void theSameFormManyTimesAtOnceEntersOnePerson() throws Exception {
		var clerk = officer(UUID.randomUUID());
		var form = Map.of("key", UUID.randomUUID().toString(), "name", "Otto Once", "different", "true");
		List<Callable<String>> presses = new ArrayList<>();
		for (int press = 0; press < 4; press++) {
			presses.add(() -> Browser.location(clerk.post(ENTER, form)));
		}

		try (var threads = Executors.newFixedThreadPool(4)) {
			assertThat(threads.invokeAll(presses).stream().map(Future::resultNow).distinct()).hasSize(1)
				.allSatisfy((address) -> assertThat(address).startsWith("/members/staff/intake/"));
		}
	}

	@Test
	void onlyWhoEnteredSomebodyFindsThemAndNoMemberDoes() {
		var clerk = UUID.randomUUID();
		var id = entered(clerk, "Fay Found", Map.of());
		var page = "/members/staff/intake/" + id;

		assertThat(officer(UUID.randomUUID()).get(page).statusCode()).isEqualTo(404);
		assertThat(officer(UUID.randomUUID()).post(page + "/act", Map.of()).statusCode()).isEqualTo(404);
		assertThat(officer(UUID.randomUUID()).post(page + "/link", Map.of("email", "x@example.org")).statusCode())
			.isEqualTo(404);
		assertThat(officer(clerk).get("/members/staff/intake/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
		for (var role : List.of("MEMBER", "FINANCE", "COUNSELLOR")) {
			assertThat(as(clerk, role).get(page).statusCode()).isEqualTo(403);
		}
	}

	@Test
	void staffActForThemForAnHourAndAreNobodyOfStaffMeanwhile() {
		var people = people();
		var clerk = people.joined("clerk.acts@example.org", "Clerk");
		var clerkId = UUID.fromString(people.idOf("clerk.acts@example.org"));
		this.staff.appoint(new MemberId(clerkId), Set.of(StaffRole.GRANTS_OFFICER));
		var id = entered(clerkId, "Hope Hour", Map.of());
		assertThat(Edge.claims(people.edge.signIn(clerk, id)).has("act")).isFalse();

		assertThat(Browser.location(officer(clerkId).post("/members/staff/intake/" + id + "/act", Map.of())))
			.isEqualTo("/oauth2/authorization/members?acting_for=" + id);
		var tokens = people.edge.signIn(clerk, id);
		var claims = Edge.claims(tokens);
		assertThat(claims.get("sub").asString()).isEqualTo(id);
		assertThat(claims.get("act").get("sub").asString()).isEqualTo(clerkId.toString());
		assertThat(claims.get("roles").toString()).isEqualTo("[\"MEMBER\"]");
		var acting = people.bearing(tokens);
		assertThat(acting.get("/members/staff/intake").statusCode()).isEqualTo(403);
		acting.post("/members/consent/newsletter/give", Map.of("version", "newsletter-1"));
		assertThat(this.database.sql("select given_by from consent where member_id = uuid_to_bin(?)")
			.param(id)
			.query(String.class)
			.single()).isEqualTo("STAFF_ON_THE_PHONE");

		this.clock.step(Duration.ofMinutes(58));
		var last = Edge.claims(people.edge.refresh(tokens));
		assertThat(last.get("exp").asLong() - last.get("iat").asLong()).isEqualTo(2 * 60);
		this.clock.step(Duration.ofMinutes(2));
		assertThat(people.edge.tryToRefresh(tokens).statusCode()).isEqualTo(400);
		assertThat(Edge.claims(people.edge.signIn(clerk, id)).get("name").asString()).isEqualTo("Clerk");
	}

	@Test
	void whoTookOverDoesItThemselvesFromThenOn() {
		var people = people();
		var clerk = people.joined("clerk.over@example.org", "Clerk");
		var clerkId = UUID.fromString(people.idOf("clerk.over@example.org"));
		var id = entered(clerkId, "Tess Takes", Map.of("email", "tess@example.org"));
		var page = "/members/staff/intake/" + id;
		officer(clerkId).post(page + "/act", Map.of());
		var tokens = people.edge.signIn(clerk, id);
		assertThat(people.mailbox.letters("tess@example.org")).isEmpty();
		assertThat(officer(clerkId).post(page + "/link", Map.of("email", "")).body()).contains("Type their email");
		officer(clerkId).post(page + "/link", Map.of("email", "tess@example.org"));

		new Browser(this.port).post(Mailbox.path(people.mailbox.letters("tess@example.org").getLast()),
				Map.of("helpers", "GO_ON"));

		assertThat(people.contact(id)).contains("tess@example.org");
		assertThat(people.edge.tryToRefresh(tokens).statusCode()).isEqualTo(400);
		assertThat(officer(clerkId).post(page + "/act", Map.of()).statusCode()).isEqualTo(409);
		assertThat(officer(clerkId).get(page).body()).contains("This person does it themselves now.");
	}

	@Test
	void whoStopsOnThePhoneStopsAtOnce() {
		var people = people();
		var clerk = people.joined("clerk.stops@example.org", "Clerk");
		var clerkId = UUID.fromString(people.idOf("clerk.stops@example.org"));
		var id = entered(clerkId, "Sid Stops", Map.of());
		officer(clerkId).post("/members/staff/intake/" + id + "/act", Map.of());
		var tokens = people.edge.signIn(clerk, id);

		assertThat(Browser.location(people.bearing(tokens).post("/members/acting/stop", Map.of())))
			.isEqualTo("/oauth2/authorization/members");

		assertThat(people.edge.tryToRefresh(tokens).statusCode()).isEqualTo(400);
	}

	private String entered(UUID clerk, String name, Map<String, String> more) {
		var form = new HashMap<>(more);
		form.put("key", UUID.randomUUID().toString());
		form.put("name", name);
		var address = Browser.location(officer(clerk).post(ENTER, form));
		assertThat(address).startsWith("/members/staff/intake/");
		return address.substring("/members/staff/intake/".length());
	}

	private Browser officer(UUID clerk) {
		return as(clerk, "GRANTS_OFFICER");
	}

	private Browser as(UUID somebody, String role) {
		return new Browser(this.port).bearing(new Tokens(this.keys).of(somebody, "Clerk", role));
	}

	private Helpers people() {
		return new Helpers(this.port, this.database, this.seal);
	}

}
