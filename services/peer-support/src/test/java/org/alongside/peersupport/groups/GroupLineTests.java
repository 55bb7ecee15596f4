package org.alongside.peersupport.groups;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.alongside.peersupport.PeerSupportOnMySql;
import org.alongside.peersupport.PeerSupportVisits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.alongside.peersupport.groups.GroupFixtures.LENA;
import static org.alongside.peersupport.groups.GroupFixtures.plan;
import static org.alongside.peersupport.groups.GroupFixtures.somebody;
import static org.alongside.peersupport.groups.GroupFixtures.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PeerSupportOnMySql
class GroupLineTests extends PeerSupportVisits {

	private static final int ROOM = 5;

	private final GroupPlanning planning;

	private final GroupMembership groups;

	private final GroupPlaces places;

	private final GroupDesk desk;

	private GroupSessionId meeting = new GroupSessionId(new UUID(0, 0));

	GroupLineTests(MockMvcTester mvc, JdbcClient database, GroupPlanning planning, GroupMembership groups,
			GroupPlaces places, GroupDesk desk) {
		super(mvc, database);
		this.planning = planning;
		this.groups = groups;
		this.places = places;
		this.desk = desk;
	}

	@BeforeEach
	void oneMeeting() {
		GroupSeriesId series = this.planning.plan(words(), plan(20, ROOM, 1), somebody(LENA, "Lena"));
		this.meeting = this.desk.sessions(series, null, 9).getFirst().id();
	}

	@Test
	void howManyEverAskAtOnceNobodyIsOneTooManyAndTheOthersWait() throws Exception {
		List<Callable<UUID>> askers = new ArrayList<>();
		for (int asker = 0; asker < 32; asker++) {
			UUID member = person();
			askers.add(() -> take(member));
			askers.add(() -> take(member));
		}
		Collections.shuffle(askers);

		atOnce(askers);

		assertThat(count(PlaceStatus.GIVEN)).isEqualTo(ROOM);
		assertThat(count(PlaceStatus.WAITING)).isEqualTo(32 - ROOM);
		assertThat(numbers()).doesNotHaveDuplicates().isSorted();
		assertThat(taken()).isEqualTo(ROOM);
	}

	@Test
	void whileManyComeAndGoNoPlaceIsEmptyWhileSomebodyWaitsAndNobodyOvertakes() throws Exception {
		List<UUID> members = new ArrayList<>();
		for (int member = 0; member < 12; member++) {
			members.add(take(person()));
		}
		List<UUID> line = this.places.in(this.meeting.value(), PlaceStatus.WAITING)
			.stream()
			.map(GroupPlace::memberId)
			.toList();
		assertThat(line).containsExactlyElementsOf(members.subList(ROOM, 12));
		var later = new ConcurrentLinkedQueue<UUID>();
		List<Callable<UUID>> steps = new ArrayList<>();
		for (UUID leaver : members.subList(0, 3)) {
			steps.add(() -> giveBack(leaver));
			steps.add(() -> giveBack(leaver));
		}
		for (int newcomer = 0; newcomer < 8; newcomer++) {
			steps.add(() -> {
				UUID member = take(person());
				later.add(member);
				return member;
			});
		}
		Collections.shuffle(steps);

		atOnce(steps);

		assertThat(taken()).isEqualTo(ROOM);
		Set<UUID> have = Set.copyOf(
				this.places.in(this.meeting.value(), PlaceStatus.GIVEN).stream().map(GroupPlace::memberId).toList());
		assertThat(have).as("those who had it, and the first three of the line")
			.containsExactlyInAnyOrder(members.get(3), members.get(4), line.get(0), line.get(1), line.get(2));
		assertThat(later).noneMatch(have::contains);
	}

	@Test
	void morePlacesGoToTheLineAtOnce() {
		for (int member = 0; member < ROOM + 3; member++) {
			take(person());
		}
		SessionView before = this.desk.session(this.meeting);

		this.planning.change(this.meeting, before.when().date(), before.when().time(), 60, ROOM + 2,
				somebody(LENA, "Lena"));

		assertThat(count(PlaceStatus.GIVEN)).isEqualTo(ROOM + 2);
		assertThat(count(PlaceStatus.WAITING)).isOne();
		assertThat(told(this.meeting.toString())).as("it has not moved, so no calendar is told so")
			.doesNotContain("peer-support.group-session-changed.v1");
	}

	@Test
	void takingAndGivingBackTwiceIsOnce() {
		UUID mira = person();

		take(mira);
		take(mira);
		giveBack(mira);
		giveBack(mira);

		assertThat(told(this.meeting.toString())).containsExactly("peer-support.place-given.v1",
				"peer-support.place-returned.v1");
		assertThat(taken()).isZero();
	}

	@Test
	void theTableItselfRefusesAPlaceTooMany() {
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.database.sql("UPDATE group_session SET taken = places + 1 WHERE id = UUID_TO_BIN(?)")
				.param(this.meeting.toString())
				.update());
	}

	private UUID take(UUID member) {
		this.groups.take(this.meeting, somebody(member, "Somebody"));
		return member;
	}

	private UUID giveBack(UUID member) {
		this.groups.giveBack(this.meeting, member);
		return member;
	}

	private static void atOnce(List<Callable<UUID>> steps) throws Exception {
		try (var threads = Executors.newFixedThreadPool(16)) {
			for (Future<UUID> step : threads.invokeAll(steps)) {
				step.get();
			}
		}
	}

	private int count(PlaceStatus status) {
		return this.places.in(this.meeting.value(), status).size();
	}

	private List<Integer> numbers() {
		return this.places.in(this.meeting.value(), PlaceStatus.WAITING).stream().map(GroupPlace::inLine).toList();
	}

	private int taken() {
		return this.desk.session(this.meeting).taken();
	}

}
