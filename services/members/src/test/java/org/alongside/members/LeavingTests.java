package org.alongside.members;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.alongside.members.leaving.Erasures;
import org.alongside.members.people.MemberId;
import org.alongside.members.staff.Staff;
import org.alongside.members.staff.StaffRole;
import org.alongside.platform.data.Columns;
import org.alongside.platform.privacy.MailSeal;
import org.alongside.testing.time.SteppingClock;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;

import static org.assertj.core.api.Assertions.assertThat;

@WithMembers
class LeavingTests {

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
	private Erasures erasures;

	@Autowired
	private SteppingClock clock;

	@Autowired
	private List<ScheduledTaskHolder> schedules;

	@Test
	void whoDoesNotSayThatTheyAreSureDoesNotLeave() {
		var nel = joined("nel@example.org", "Nel");

		var answer = as(nel).post("/members/leaving", Map.of());

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("Tick the box if you want to leave");
		assertThat(as(nel).post("/members/leaving", Map.of("sure", "perhaps")).statusCode()).isEqualTo(200);
		assertThat(told(nel)).doesNotContain("members.leaving-requested.v1");
	}

	@Test
	void whoLeavesTwiceLeavesOnceAndMayChangeTheirMind() {
		var ola = joined("ola@example.org", "Ola");

		assertThat(Browser.location(leave(ola))).startsWith("/members/leaving");
		assertThat(Browser.location(leave(ola))).startsWith("/members/leaving");
		var day = LocalDate.ofInstant(this.clock.instant().plus(Duration.ofDays(14)), ZoneId.of("Europe/London"));
		assertThat(as(ola).get("/members/leaving").body()).contains("You are leaving", "" + day.getYear(), "Stay");
		assertThat(as(ola).get("/members/home-part").body()).contains("You are leaving", "/members/leaving/stay");
		assertThat(newest("members.leaving-requested.v1", ola).get("erasureOn").asString()).isEqualTo(day.toString());

		assertThat(Browser.location(as(ola).post("/members/leaving/stay", Map.of()))).startsWith("/members/profile");
		assertThat(Browser.location(as(ola).post("/members/leaving/stay", Map.of()))).startsWith("/members/profile");
		this.clock.step(Duration.ofDays(15));
		look();

		assertThat(told(ola)).containsExactly("members.contact-changed.v1", "members.joined.v1",
				"members.leaving-requested.v1", "members.leaving-cancelled.v1");
		assertThat(as(ola).get("/members/profile").body()).contains("Ola");
	}

	@Test
	void whoWorksHereDoesNotLeaveBeforeTheirWorkEnds() {
		var pia = joined("pia@example.org", "Pia");
		this.staff.appoint(new MemberId(pia), Set.of(StaffRole.FINANCE));

		assertThat(as(pia).get("/members/leaving").body()).contains("You work here");
		assertThat(leave(pia).statusCode()).isEqualTo(409);
		assertThat(told(pia)).doesNotContain("members.leaving-requested.v1");
	}

	@Test
	void whoWasAskedToWorkHereMeanwhileIsNotErased() {
		var rue = joined("rue@example.org", "Rue");
		leave(rue);
		this.staff.appoint(new MemberId(rue), Set.of(StaffRole.FINANCE));

		this.clock.step(Duration.ofDays(15));
		look();

		assertThat(told(rue)).doesNotContain("members.erasure-requested.v1");
		assertThat(idOf("rue@example.org")).isEqualTo(rue);
	}

	@Test
	void onceTheDayHasComeNothingIsLeftButTheTallyAndTheyMayJoinAgain() {
		var sol = joined("sol.canary@example.org", "Sol Canary");
		as(sol).post("/members/profile/condition", Map.of("answer", "MMN"));
		leave(sol);

		this.clock.step(Duration.ofDays(13));
		look();
		assertThat(told(sol)).doesNotContain("members.erasure-requested.v1");
		this.clock.step(Duration.ofDays(2));
		look();
		look();

		assertThat(told(sol)).endsWith("tombstone members.contacts", "members.erasure-requested.v1")
			.containsOnlyOnce("members.erasure-requested.v1");
		assertThat(tablesWith(sol)).containsExactlyInAnyOrder("erasure", "forgotten", "person_key");
		assertThat(tablesWith("sol.canary@example.org")).isEmpty();
		assertThat(tablesWith("Sol Canary")).isEmpty();
		assertThat(as(sol).get("/members/profile").statusCode()).isEqualTo(404);

		var again = joined("sol.canary@example.org", "Sol");
		assertThat(again).isNotEqualTo(sol);
	}

	@Test
	void theLastMailSaysWhatIsKeptOnceAllHaveAnsweredAndTheAddressGoesWithIt() {
		var tam = joined("tam.canary@example.org", "Tam Canary");
		leave(tam);
		this.clock.step(Duration.ofDays(15));
		look();
		var erasure = erasureOf(tam);

		this.erasures.answered(erasure, "notifications", 0, this.clock.instant());
		this.erasures.answered(erasure, "peer-support", 0, this.clock.instant());
		look();
		assertThat(farewells(erasure)).isEmpty();
		this.erasures.answered(erasure, "grants", 2, this.clock.instant());
		this.erasures.answered(erasure, "grants", 5, this.clock.instant());
		look();
		look();

		assertThat(farewells(erasure)).singleElement().satisfies((letter) -> {
			assertThat(letter.get("email").asString()).isEqualTo("tam.canary@example.org");
			assertThat(letter.get("name").asString()).isEqualTo("Tam Canary");
			assertThat(letter.get("text").asString()).contains("We keep 2 records in grants")
				.doesNotContain("not yet told");
		});
		assertThat(this.database.sql("select sealed_contact is null from erasure where person_id = ?")
			.param(Columns.bytes(tam))
			.query(Boolean.class)
			.single()).isTrue();
		assertThat(this.database.sql("select wrapped is null from person_key where person = ?")
			.param(Columns.bytes(erasure))
			.query(Boolean.class)
			.single()).isTrue();
	}

	@Test
	void aServiceThatStaysSilentIsShownToStaffAndNamedInTheLastMail() {
		var uma = joined("uma@example.org", "Uma");
		leave(uma);
		this.clock.step(Duration.ofDays(15));
		look();
		var erasure = erasureOf(uma);
		this.erasures.answered(erasure, "grants", 0, this.clock.instant());
		this.erasures.answered(erasure, "peer-support", 0, this.clock.instant());
		var manager = as(UUID.randomUUID(), "MEMBER", "MANAGER");
		assertThat(manager.get("/members/staff/erasures").body()).contains("our mails: no answer yet", "Waiting");

		this.clock.step(Duration.ofHours(25));
		look();

		assertThat(manager.get("/members/staff/erasures").body()).contains("Overdue").doesNotContain("Uma");
		assertThat(manager.get("/members/staff/home-part").body()).contains("overdue");
		assertThat(farewells(erasure)).singleElement()
			.satisfies((letter) -> assertThat(letter.get("text").asString())
				.contains("has not yet told us that it is done: our mails"));
		this.erasures.answered(erasure, "notifications", 0, this.clock.instant());
		look();
		assertThat(farewells(erasure)).hasSize(1);
	}

	@Test
	void theTallyIsForManagersAndAdministratorsOnly() {
		assertThat(as(UUID.randomUUID(), "MEMBER", "GRANTS_OFFICER").get("/members/staff/erasures").statusCode())
			.isEqualTo(403);
		assertThat(as(UUID.randomUUID(), "MEMBER").get("/members/staff/erasures").statusCode()).isEqualTo(403);
	}

	private HttpResponse<String> leave(UUID person) {
		return as(person).post("/members/leaving", Map.of("sure", "true"));
	}

	private void look() {
		assertThat(this.schedules.stream().flatMap((holder) -> holder.getScheduledTasks().stream()))
			.filteredOn((task) -> task.toString().endsWith("LeavingClock.look"))
			.singleElement()
			.satisfies((task) -> task.getTask().getRunnable().run());
	}

	private UUID erasureOf(UUID person) {
		return this.database.sql("select id from erasure where person_id = ?")
			.param(Columns.bytes(person))
			.query((row, _) -> Columns.uuid(row.getBytes(1)))
			.single();
	}

	private JsonNode newest(String type, UUID key) {
		return JsonMapper.shared()
			.readTree(this.database
				.sql("select payload from outbox where type = ? and `key` = ? order by id desc limit 1")
				.params(type, key.toString())
				.query(String.class)
				.single());
	}

	/** What the last mails to somebody say, opened. */
	private List<JsonNode> farewells(UUID erasure) {
		return this.database.sql("select event_id, payload from outbox where topic = 'members.letters' and `key` = ?")
			.param(erasure.toString())
			.query((row, _) -> {
				var told = JsonMapper.shared().readTree(row.getBytes("payload"));
				assertThat(told.get("kind").asString()).isEqualTo("FAREWELL");
				return JsonMapper.shared()
					.readTree(this.seal.open(Columns.uuid(row.getBytes("event_id")), told.get("sealed").asString()));
			})
			.list();
	}

	/** In which tables an id is found, but for what is under way or is about deeds. */
	private List<String> tablesWith(UUID id) {
		return columns("binary", "varbinary").stream()
			.filter((column) -> holds(column, Columns.bytes(id)))
			.map(Map.Entry::getKey)
			.distinct()
			.toList();
	}

	private List<String> tablesWith(String canary) {
		return columns("varchar", "char", "text", "mediumtext", "json").stream()
			.filter((column) -> holds(column, canary))
			.map(Map.Entry::getKey)
			.distinct()
			.toList();
	}

	private List<Map.Entry<String, String>> columns(String... types) {
		return this.database.sql("""
				select table_name, column_name from information_schema.columns
				where table_schema = database() and data_type in (:types)
				and table_name not in ('outbox', 'inbox', 'audit')
				""")
			.param("types", List.of(types))
			.query((row, _) -> Map.entry(row.getString(1), row.getString(2)))
			.list();
	}

	private boolean holds(Map.Entry<String, String> column, Object value) {
		return this.database
			.sql("select count(*) from `%s` where `%s` = :value".formatted(column.getKey(), column.getValue()))
			.param("value", value)
			.query(Long.class)
			.single() > 0;
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
