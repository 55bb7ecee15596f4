package org.alongside.peersupport.groups;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipInputStream;

import org.alongside.peersupport.PeerSupportOnMySql;
import org.alongside.peersupport.PeerSupportVisits;
import org.alongside.peersupport.people.PersonEvent;
import org.alongside.platform.privacy.DataArchive;
import org.alongside.platform.privacy.FieldCipher;
import org.alongside.platform.privacy.Forgetting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import static org.alongside.peersupport.groups.GroupFixtures.BEN;
import static org.alongside.peersupport.groups.GroupFixtures.LENA;
import static org.alongside.peersupport.groups.GroupFixtures.known;
import static org.alongside.peersupport.groups.GroupFixtures.plan;
import static org.alongside.peersupport.groups.GroupFixtures.somebody;
import static org.alongside.peersupport.groups.GroupFixtures.words;
import static org.alongside.peersupport.groups.GroupFixtures.wordsFor;
import static org.assertj.core.api.Assertions.assertThat;

@PeerSupportOnMySql
class GroupLifeChangesTests extends PeerSupportVisits {

	private final GroupPlanning planning;

	private final GroupMembership groups;

	private final GroupDesk desk;

	private final ApplicationEventPublisher events;

	private final TransactionTemplate transaction;

	private final Beans beans;

	private final UUID mira = person();

	private final UUID noor = person();

	private GroupSeriesId series = new GroupSeriesId(new UUID(0, 0));

	private GroupSessionId meeting = new GroupSessionId(new UUID(0, 0));

	GroupLifeChangesTests(MockMvcTester mvc, JdbcClient database, GroupPlanning planning, GroupMembership groups,
			GroupDesk desk, ApplicationEventPublisher events, TransactionTemplate transaction, GroupsOfPerson data,
			Forgetting forgetting, FieldCipher cipher) {
		super(mvc, database);
		this.planning = planning;
		this.groups = groups;
		this.desk = desk;
		this.events = events;
		this.transaction = transaction;
		this.beans = new Beans(data, forgetting, cipher);
	}

	@BeforeEach
	void oneMeetingForTwo() {
		meetingOf(words());
		for (UUID member : List.of(this.mira, person(), this.noor)) {
			this.groups.take(this.meeting, somebody(member, "Mira Example"));
		}
		assertThat(status(this.noor)).isEqualTo("WAITING");
	}

	@Test
	void whoHasDiedMakesRoomAndIsToldNothing() {
		happens(new PersonEvent.Died(this.mira, Instant.now()));

		assertThat(status(this.mira)).isEqualTo("RETURNED");
		assertThat(status(this.noor)).isEqualTo("GIVEN");
		assertThat(kindOf(this.mira, "peer-support.place-returned.v1")).isEqualTo("SILENT");
	}

	@Test
	void ifThatWasAMistakeTheyWaitInFrontOfAllWhoCameLater() {
		happens(new PersonEvent.Died(this.mira, Instant.now()));
		this.groups.take(this.meeting, somebody(person(), "Later"));

		happens(new PersonEvent.Lives(this.mira, Instant.now()));

		assertThat(status(this.mira)).isEqualTo("WAITING");
		assertThat(this.groups.one(this.meeting, this.mira).ahead()).isZero();
		this.groups.giveBack(this.meeting, this.noor);
		assertThat(status(this.mira)).isEqualTo("GIVEN");
		assertThat(taken()).isEqualTo(2);
	}

	@Test
	void ifThatWasAMistakeAndThereIsRoomTheyHaveTheirPlaceAgain() {
		this.groups.giveBack(this.meeting, this.noor);
		happens(new PersonEvent.Died(this.mira, Instant.now()));
		happens(new PersonEvent.Lives(this.mira, Instant.now()));
		happens(new PersonEvent.Lives(this.mira, Instant.now()));

		assertThat(status(this.mira)).isEqualTo("GIVEN");
		assertThat(taken()).isEqualTo(2);
	}

	@Test
	void whoTakesBackTheirConsentLeavesWhereComingSaysSomethingOfThem() {
		GroupSessionId open = this.meeting;
		meetingOf(wordsFor(List.of("CARER"), List.of()));
		know(this.mira);
		this.groups.take(this.meeting, somebody(this.mira, "Mira"));

		happens(new PersonEvent.ConsentGone(this.mira, Instant.now()));

		assertThat(status(this.mira)).isEqualTo("RETURNED");
		this.meeting = open;
		assertThat(status(this.mira)).isEqualTo("GIVEN");
	}

	@Test
	void ofWhomIsErasedNothingIsLeftAndTheNextHasThePlace() {
		this.beans.forgetting().forget(this.mira, person());
		this.beans.forgetting().forget(this.mira, person());

		assertThat(this.database.sql("SELECT COUNT(*) FROM group_place WHERE member_id = UUID_TO_BIN(?)")
			.param(this.mira.toString())
			.query(Long.class)
			.single()).isZero();
		assertThat(status(this.noor)).isEqualTo("GIVEN");
		assertThat(taken()).isEqualTo(2);
		assertThat(kindOf(this.mira, "peer-support.place-returned.v1")).isEqualTo("SILENT");
	}

	@Test
	void whoeverLedAGroupAndIsErasedLeadsItNoMore() {
		UUID vera = person();
		this.planning.describe(this.series, led(vera), somebody(BEN, "Ben"));

		this.beans.forgetting().forget(vera, person());

		assertThat(this.desk.group(this.series).words().facilitator()).isNull();
		assertThat(this.desk.group(this.series).words().backup()).isEqualTo(BEN);
	}

	@Test
	void whoAsksForTheirDataSeesTheirPlaces() throws Exception {
		var bytes = new ByteArrayOutputStream();
		try (var archive = new DataArchive(bytes, Instant.now())) {
			this.beans.data().show(this.mira, archive);
		}

		try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
			assertThat(Objects.requireNonNull(zip.getNextEntry()).getName()).endsWith("group-chats.json");
			assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).contains("Thursday circle", "GIVEN",
					"Mira Example");
		}
	}

	@Test
	void aNameLiesInNoTableInTheOpen() {
		assertThat(this.database
			.sql("SELECT LOCATE('Mira Example', sealed_name) FROM group_place WHERE member_id = UUID_TO_BIN(?)")
			.param(this.mira.toString())
			.query(Long.class)
			.single()).isZero();
	}

	private void meetingOf(GroupWords words) {
		this.series = this.planning.plan(words, plan(20, 2, 1), somebody(LENA, "Lena"));
		this.meeting = this.desk.sessions(this.series, null, 9).getFirst().id();
	}

	private static GroupWords led(UUID vera) {
		return new GroupWords("Thursday circle", "We talk.", words().audience(), vera, null, BEN, "Ben",
				words().joinLink());
	}

	private void know(UUID member) {
		byte[] sealed = this.beans.cipher()
			.seal(member, "person.profile:" + member,
					JsonMapper.shared().writeValueAsString(known("CARER", "GBS", "45-54")));
		this.database.sql("""
				INSERT INTO person (member_id, sealed_profile, profile_told_at, consents, withdrawn, version)
				VALUES (UUID_TO_BIN(?), ?, NOW(6), '', '', 0)""").param(member.toString()).param(sealed).update();
	}

	private void happens(PersonEvent event) {
		this.transaction.executeWithoutResult((_) -> this.events.publishEvent(event));
	}

	private String status(UUID member) {
		return this.database
			.sql("SELECT status FROM group_place WHERE session_id = UUID_TO_BIN(?) AND member_id = UUID_TO_BIN(?)")
			.param(this.meeting.toString())
			.param(member.toString())
			.query(String.class)
			.single();
	}

	private String kindOf(UUID member, String type) {
		return this.database.sql("SELECT payload FROM outbox WHERE `key` = ? AND type = ? ORDER BY id")
			.param(this.meeting.toString())
			.param(type)
			.query((row, _) -> JsonMapper.shared().readTree(row.getBytes(1)))
			.list()
			.stream()
			.filter((fact) -> fact.get("recipientId").asString().equals(member.toString()))
			.map((fact) -> fact.get("kind").asString())
			.reduce((_, last) -> last)
			.orElse("none");
	}

	private int taken() {
		return this.desk.session(this.meeting).taken();
	}

	/** What else the tests ask. */
	private record Beans(GroupsOfPerson data, Forgetting forgetting, FieldCipher cipher) {
	}

}
