package org.alongside.members;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.alongside.members.people.EmailAddress;
import org.alongside.members.people.MemberReferences;
import org.alongside.members.people.People;
import org.alongside.members.people.Person;
import org.alongside.members.staff.Staff;
import org.alongside.members.staff.StaffRole;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.data.Columns;
import org.alongside.platform.privacy.MailSeal;
import org.alongside.testing.time.SteppingClock;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;

import static org.assertj.core.api.Assertions.assertThat;

/** How two of us close a second record of one person, and how the person says no. */
@WithMembers
class DoublesTests {

	private static final String DOUBLES = "/members/staff/doubles";

	private static final UUID MORGAN = new UUID(0x0193_0000_0000_7000L, 0x8000_0000_0000_04ACL);

	private static final UUID OLIVE = new UUID(0x0193_0000_0000_7000L, 0x8000_0000_0000_05ACL);

	@LocalServerPort
	private int port;

	@Autowired
	private JWKSource<SecurityContext> keys;

	@Autowired
	private People people;

	@Autowired
	private Staff staff;

	@Autowired
	private MemberReferences references;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MailSeal seal;

	@Autowired
	private Audit audit;

	@Autowired
	private SteppingClock clock;

	@Autowired
	private List<ScheduledTaskHolder> schedules;

	@Test
	void twoOfUsCloseASecondRecordAndItIsErasedOnItsDay() {
		var kept = joined("Dora Double");
		var closing = joined("Dora Dubble");
		assertThat(morgan().get("/members/staff/find/" + kept.id()).body()).contains(DOUBLES + "/of/" + kept.id());
		var page = proposed(kept, closing);
		assertThat(leavingDays(closing)).isZero();

		assertThat(morgan().get(page).body()).contains("A colleague who looks at grants must agree");
		assertThat(olive().get(page).body()).contains("Dora Dubble", this.references.of(kept.id()));
		assertThat(olive().post(page + "/agree", Map.of()).body()).contains("Look in grants first");
		assertThat(olive().post(page + "/agree", Map.of("grants", "perhaps")).statusCode()).isEqualTo(200);
		assertThat(leavingDays(closing)).isZero();
		assertThat(olive().post(page + "/agree", Map.of("grants", "true")).statusCode()).isEqualTo(302);
		assertThat(olive().post(page + "/agree", Map.of("grants", "true")).statusCode()).isEqualTo(302);

		assertThat(olive().get(page).body()).contains("It closes on");
		assertThat(mails(closing, "SECOND_RECORD_CLOSES")).isOne();
		assertThat(told(closing)).doesNotContain("members.leaving-requested.v1");
		assertThat(as(closing).get("/members/leaving").body()).contains("because you have another one with us")
			.doesNotContain("You are leaving.");
		assertThat(as(closing).get("/members/home-part").body()).contains("because you have another one with us");
		for (var person : List.of(kept, closing)) {
			assertThat(this.audit.of("person", person.id().value())).extracting((entry) -> entry.action())
				.containsExactly("second-record-proposed", "second-record-agreed");
		}

		this.clock.step(Duration.ofDays(15));
		look();

		assertThat(this.people.find(closing.id())).isEmpty();
		assertThat(this.people.find(closing.email())).isEmpty();
		assertThat(this.people.find(kept.id())).isPresent();
		assertThat(told(closing)).contains("members.erasure-requested.v1");
		assertThat(mails(closing, "FAREWELL")).isZero();
		assertThat(olive().get(page).statusCode()).isEqualTo(404);
	}

	@Test
	void thePersonKeepsBothRecords() {
		var kept = joined("Enid Double");
		var closing = joined("Enid Dubble");
		var page = agreed(kept, closing);

		as(closing).post("/members/leaving/stay", Map.of());

		assertThat(olive().get(page).statusCode()).isEqualTo(404);
		assertThat(leavingDays(closing)).isZero();
		proposed(closing, kept);
	}

	@Test
	void oneOfUsSaysThatTheyAreTwoPeopleAfterAll() {
		var kept = joined("Fern Double");
		var closing = joined("Fern Dubble");
		var page = agreed(kept, closing);

		assertThat(morgan().post(page + "/drop", Map.of()).statusCode()).isEqualTo(302);

		assertThat(leavingDays(closing)).isZero();
		assertThat(told(closing)).contains("members.leaving-cancelled.v1");
		assertThat(morgan().post(page + "/drop", Map.of()).statusCode()).isEqualTo(404);
		assertThat(this.audit.of("person", closing.id().value()))
			.anySatisfy((entry) -> assertThat(entry.action()).isEqualTo("second-record-dropped"));
	}

	@Test
	void whoeverLeavesByThemselvesLeavesThoughTheyAreTwoPeople() {
		var kept = joined("Greta Double");
		var closing = joined("Greta Dubble");
		var page = proposed(kept, closing);
		as(closing).post("/members/leaving", Map.of("sure", "true"));
		olive().post(page + "/agree", Map.of("grants", "true"));

		morgan().post(page + "/drop", Map.of());

		assertThat(leavingDays(closing)).isOne();
	}

	@Test
	void nothingClosesWhenTheRecordThatShouldStayIsErased() {
		var kept = joined("Hedy Double");
		var closing = joined("Hedy Dubble");
		var page = proposed(kept, closing);
		this.clock.step(Duration.ofDays(2));
		as(kept).post("/members/leaving", Map.of("sure", "true"));
		assertThat(olive().post(page + "/agree", Map.of("grants", "true")).statusCode()).isEqualTo(409);
		as(kept).post("/members/leaving/stay", Map.of());
		as(kept).post("/members/leaving", Map.of());
		assertThat(olive().post(page + "/agree", Map.of("grants", "true")).statusCode()).isEqualTo(302);
		as(kept).post("/members/leaving", Map.of("sure", "true"));
		this.database.sql("update leaving set erasure_on = date_sub(erasure_on, interval 1 day) where member_id = ?")
			.param(Columns.bytes(kept.id().value()))
			.update();

		this.clock.step(Duration.ofDays(13));
		look();

		assertThat(this.people.find(kept.id())).isEmpty();
		assertThat(this.people.find(closing.id())).isPresent();
		assertThat(leavingDays(closing)).isZero();
	}

	@Test
	void nobodyAgreesWithWhatTheySaidThemselves() {
		var both = new Browser(this.port)
			.bearing(new Tokens(this.keys).of(MORGAN, "Morgan", "MANAGER", "GRANTS_OFFICER"));
		var closing = joined("Ida Dubble");
		var page = proposed(joined("Ida Double"), closing);

		var refused = both.post(page + "/agree", Map.of("grants", "true"));

		assertThat(refused.statusCode()).isEqualTo(409);
		assertThat(refused.body()).contains("Somebody else must agree");
		assertThat(leavingDays(closing)).isZero();
	}

	@Test
	void whatCannotCloseComesBackWithAWordWhy() {
		var kept = joined("Jo Double");
		var worksHere = joined("Jo Works");
		this.staff.appoint(worksHere.id(), Set.of(StaffRole.FINANCE));
		var pending = this.people.ask(EmailAddress.parse("jo.pending@doubles.example").orElseThrow(), "Jo Pending");
		var through = this.people.enter("Jo Through", kept.email());
		var closing = joined("Jo Dubble");
		proposed(joined("Jo Other"), closing);
		var leaving = joined("Jo Leaves");
		as(leaving).post("/members/leaving", Map.of("sure", "true"));

		assertThat(propose(kept, "", true).body()).contains("Type the reference of the record that closes");
		assertThat(propose(kept, "AL-0000-0000", true).body()).contains("We know no such reference");
		assertThat(propose(kept, "x".repeat(30_000), true).body()).contains("We know no such reference");
		assertThat(propose(kept, this.references.of(kept.id()), true).body()).contains("That is the record that stays");
		assertThat(propose(kept, this.references.of(worksHere.id()), true).body()).contains("works here");
		assertThat(propose(kept, this.references.of(pending.id()), true).body()).contains("has not confirmed");
		assertThat(propose(kept, this.references.of(through.id()), true).body())
			.contains("no email address of its own");
		assertThat(propose(kept, this.references.of(closing.id()), true).body()).contains("Somebody already said this");
		assertThat(propose(leaving, this.references.of(kept.id()), true).body()).contains("The person is leaving");
		assertThat(propose(kept, this.references.of(leaving.id()), false).body())
			.contains("Tick the box when you have spoken with them", this.references.of(leaving.id()));
		assertThat(olive().get(DOUBLES).body()).doesNotContain("Jo Works", "Jo Through");
	}

	@Test
	void eachOpensOnlyTheirOwnDoors() {
		var kept = joined("Kay Double");
		var page = proposed(kept, joined("Kay Dubble"));
		var old = new Browser(this.port).bearing(new Tokens(this.keys).of(MORGAN, "Morgan",
				this.clock.instant().minus(Duration.ofMinutes(15)), "MANAGER", "GRANTS_OFFICER"));

		for (var role : List.of("MEMBER", "PEER_COORDINATOR", "FINANCE", "SAFEGUARDING_LEAD")) {
			assertThat(staff(OLIVE, role).get(DOUBLES).statusCode()).isEqualTo(403);
			assertThat(staff(OLIVE, role).get(page).statusCode()).isEqualTo(403);
			assertThat(staff(OLIVE, role).post(page + "/drop", Map.of()).statusCode()).isEqualTo(403);
		}
		assertThat(olive().get(DOUBLES + "/of/" + kept.id()).statusCode()).isEqualTo(403);
		assertThat(morgan().post(page + "/agree", Map.of("grants", "true")).statusCode()).isEqualTo(403);
		assertThat(old.get(DOUBLES + "/of/" + kept.id()).statusCode()).isEqualTo(401);
		assertThat(old.post(page + "/agree", Map.of("grants", "true")).statusCode()).isEqualTo(401);
		assertThat(old.post(page + "/drop", Map.of()).statusCode()).isEqualTo(401);
		assertThat(new Browser(this.port).get(DOUBLES).statusCode()).isEqualTo(401);
		for (var nobody : List.of(UUID.randomUUID().toString(), "nothing")) {
			assertThat(morgan().get(DOUBLES + '/' + nobody).statusCode()).isEqualTo(404);
			assertThat(morgan().get(DOUBLES + "/of/" + nobody).statusCode()).isEqualTo(404);
			assertThat(olive().post(DOUBLES + '/' + nobody + "/agree", Map.of("grants", "true")).statusCode())
				.isEqualTo(404);
		}
		assertThat(olive().get(DOUBLES).body()).contains("Kay Dubble", "waits for somebody to agree");
	}

	private String proposed(Person kept, Person closing) {
		assertThat(propose(kept, this.references.of(closing.id()).toLowerCase(), true).statusCode()).isEqualTo(302);
		return DOUBLES + '/'
				+ this.database.sql("select bin_to_uuid(id) from second_record where closing_id = ?")
					.param(Columns.bytes(closing.id().value()))
					.query(String.class)
					.single();
	}

	private String agreed(Person kept, Person closing) {
		var page = proposed(kept, closing);
		assertThat(olive().post(page + "/agree", Map.of("grants", "true")).statusCode()).isEqualTo(302);
		assertThat(leavingDays(closing)).isOne();
		return page;
	}

	private HttpResponse<String> propose(Person kept, String reference, boolean known) {
		return morgan().post(DOUBLES + "/of/" + kept.id(),
				known ? Map.of("reference", reference, "known", "true") : Map.of("reference", reference));
	}

	private long leavingDays(Person person) {
		return this.database.sql("select count(*) from leaving where member_id = ?")
			.param(Columns.bytes(person.id().value()))
			.query(Long.class)
			.single();
	}

	private long mails(Person person, String kind) {
		return new Letters(this.database, this.seal).to(person.email().address(), kind).size();
	}

	private List<String> told(Person person) {
		return this.database.sql("select type from outbox where `key` = ? order by id")
			.param(person.id().toString())
			.query((row, _) -> String.valueOf(row.getString(1)))
			.list();
	}

	private void look() {
		assertThat(this.schedules.stream().flatMap((holder) -> holder.getScheduledTasks().stream()))
			.filteredOn((task) -> task.toString().endsWith("LeavingClock.look"))
			.singleElement()
			.satisfies((task) -> task.getTask().getRunnable().run());
	}

	private Person joined(String name) {
		var mailbox = Pattern.compile("[^a-z]").matcher(name.toLowerCase()).replaceAll(".") + "@doubles.example";
		return this.people.confirm(this.people.ask(EmailAddress.parse(mailbox).orElseThrow(), name).id());
	}

	private Browser as(Person person) {
		return new Browser(this.port).bearing(new Tokens(this.keys).of(person.id().value(), person.name(), "MEMBER"));
	}

	private Browser morgan() {
		return staff(MORGAN, "MANAGER");
	}

	private Browser olive() {
		return staff(OLIVE, "GRANTS_OFFICER");
	}

	private Browser staff(UUID who, String role) {
		return new Browser(this.port).bearing(new Tokens(this.keys).of(who, "Somebody", role));
	}

}
