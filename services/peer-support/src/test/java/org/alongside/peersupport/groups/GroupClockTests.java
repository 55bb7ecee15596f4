package org.alongside.peersupport.groups;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.alongside.peersupport.PeerSupportOnMySql;
import org.alongside.peersupport.PeerSupportVisits;
import org.alongside.platform.data.Columns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.alongside.peersupport.groups.GroupFixtures.LENA;
import static org.alongside.peersupport.groups.GroupFixtures.plan;
import static org.alongside.peersupport.groups.GroupFixtures.somebody;
import static org.alongside.peersupport.groups.GroupFixtures.words;
import static org.assertj.core.api.Assertions.assertThat;

@PeerSupportOnMySql
class GroupClockTests extends PeerSupportVisits {

	private final GroupClock clock;

	private final GroupPlanning planning;

	private final GroupMembership groups;

	private final GroupDesk desk;

	private final UUID mira = person();

	private GroupSessionId meeting = new GroupSessionId(new UUID(0, 0));

	GroupClockTests(MockMvcTester mvc, JdbcClient database, GroupClock clock, GroupPlanning planning,
			GroupMembership groups, GroupDesk desk) {
		super(mvc, database);
		this.clock = clock;
		this.planning = planning;
		this.groups = groups;
		this.desk = desk;
	}

	@BeforeEach
	void oneMeeting() {
		GroupSeriesId series = this.planning.plan(words(), plan(20, 5, 1), somebody(LENA, "Lena"));
		this.meeting = this.desk.sessions(series, null, 9).getFirst().id();
		this.groups.take(this.meeting, somebody(this.mira, "Mira"));
	}

	@Test
	void whatIsFarAwayIsNoNews() {
		this.clock.lookAhead();

		assertThat(told(this.meeting.toString())).containsExactly("peer-support.place-given.v1");
	}

	@Test
	void twoWeeksBeforeWhoeverLeadsIsInvitedOnce() {
		startsIn(Duration.ofDays(13));

		this.clock.lookAhead();
		this.clock.lookAhead();

		assertThat(news()).containsExactly("peer-support.group-session-scheduled.v1",
				"peer-support.group-session-scheduled.v1");
	}

	@Test
	void aDayBeforeEverybodyIsRemindedOnce() {
		startsIn(Duration.ofHours(23));

		this.clock.lookAhead();
		this.clock.lookAhead();

		assertThat(news()).filteredOn((type) -> type.equals("peer-support.group-reminder-due.v1")).hasSize(3);
	}

	@Test
	void whoTakesAPlaceOnTheLastDayNeedsNoReminder() {
		startsIn(Duration.ofHours(23));
		UUID late = person();
		this.groups.take(this.meeting, somebody(late, "Late"));

		this.clock.lookAhead();

		assertThat(this.database
			.sql("SELECT COUNT(*) FROM outbox WHERE `key` = ? AND type LIKE '%reminder%' AND payload LIKE ?")
			.param(this.meeting.toString())
			.param("%" + late + "%")
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void nobodyIsRemindedOfWhatDoesNotTakePlaceOrHasBegun() {
		startsIn(Duration.ofHours(23));
		this.planning.cancel(this.meeting, somebody(LENA, "Lena"));
		this.clock.lookAhead();
		assertThat(news()).containsExactly("peer-support.group-session-cancelled.v1");
	}

	@Test
	void whoGaveThePlaceBackIsNotReminded() {
		this.groups.giveBack(this.meeting, this.mira);
		startsIn(Duration.ofHours(23));

		this.clock.lookAhead();

		assertThat(news()).filteredOn((type) -> type.equals("peer-support.group-reminder-due.v1"))
			.as("those who lead")
			.hasSize(2);
	}

	/** What was told after the place was taken. */
	private List<String> news() {
		return told(this.meeting.toString()).stream().filter((type) -> !type.startsWith("peer-support.place")).toList();
	}

	private void startsIn(Duration time) {
		Instant start = Instant.now().plus(time);
		this.database.sql("UPDATE group_session SET starts_at = ?, ends_at = ? WHERE id = UUID_TO_BIN(?)")
			.param(Columns.utc(start))
			.param(Columns.utc(start.plus(Duration.ofHours(1))))
			.param(this.meeting.toString())
			.update();
	}

}
