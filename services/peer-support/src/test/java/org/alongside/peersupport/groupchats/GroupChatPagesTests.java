package org.alongside.peersupport.groupchats;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.alongside.peersupport.PeerSupportOnMySql;
import org.alongside.peersupport.PeerSupportVisits;
import org.alongside.platform.data.Columns;
import org.alongside.platform.privacy.FieldCipher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@PeerSupportOnMySql
class GroupChatPagesTests extends PeerSupportVisits {

	private static final String LINK = "https://meet.example/room-of-a-test";

	private static final String STAFF = "/peer-support/staff/groups";

	private final FieldCipher cipher;

	private final UUID vera = person();

	private final UUID petra = person();

	private final UUID mira = person();

	GroupChatPagesTests(MockMvcTester mvc, JdbcClient database, FieldCipher cipher) {
		super(mvc, database);
		this.cipher = cipher;
	}

	@BeforeEach
	void aVolunteerWhoCanStandIn() {
		startWithNobody();
		approved(this.vera);
	}

	@Test
	void aGroupIsPlannedSomebodyComesAndIsWrittenDown() {
		String meeting = planned("Open circle", "2", "3");
		assertThat(get(STAFF, this.petra, COORDINATOR)).hasStatusOk().bodyText().contains("Open circle", "Every week");
		assertThat(get("/peer-support/groups", this.mira)).hasStatusOk()
			.bodyText()
			.contains("Open circle", "2 places are free", "UK time")
			.doesNotContain(LINK);

		assertThat(post(meeting + "/take", this.mira, "MEMBER")).hasStatusOk()
			.bodyText()
			.contains("Tick the box if you are");
		assertThat(location(post(meeting + "/take", this.mira, "MEMBER", "adult", "true"))).isEqualTo(meeting);
		assertThat(get(meeting, this.mira)).bodyText()
			.contains("You have a place", "The link to the chat is here from", "Someone leads this chat")
			.doesNotContain(LINK);
		assertThat(get("/peer-support/home-part", this.mira)).hasStatusOk().bodyText().contains("Open circle");
		assertThat(count(id(meeting), body(get("/peer-support/groups", this.mira)))).as("once, as theirs").isOne();
		assertThat(get("/peer-support/home-part", person())).hasStatusOk().bodyText().doesNotContain("Open circle");
		startsIn(meeting, Duration.ofMinutes(20));
		assertThat(get(meeting, this.mira)).bodyText().contains(LINK, "Join the chat");
		assertThat(get(meeting, this.vera)).as("who stands in").bodyText().contains(LINK, "You lead it");
		assertThat(get(meeting, person())).as("who has no place").bodyText().doesNotContain(LINK);
		startsIn(meeting, Duration.ofMinutes(-20));
		assertThat(get(meeting, this.mira)).as("while it goes on").bodyText().contains(LINK);
		assertThat(get(meeting, person())).as("who is no part of it")
			.bodyText()
			.contains("going on")
			.doesNotContain(LINK);

		assertThat(get(staff(meeting), this.petra, COORDINATOR)).hasStatusOk().bodyText().contains("Who came?");
		assertThat(location(post(staff(meeting) + "/attendance", this.petra, COORDINATOR, "came", place(this.mira),
				"came", "nonsense", "came", person().toString())))
			.isEqualTo(staff(meeting));
		assertThat(get(staff(meeting), this.petra, COORDINATOR)).bodyText().contains("It has been", "checked");
		assertThat(one("SELECT came + 0 FROM group_place WHERE member_id = UUID_TO_BIN(?)", this.mira)).isEqualTo("1");
		startsIn(meeting, Duration.ofMinutes(-90));
		assertThat(get(meeting, this.mira)).as("it is over").bodyText().doesNotContain(LINK);
		assertThat(get(meeting, person())).as("it is over, and was not theirs").hasStatus(404);
	}

	@Test
	void whenAllPlacesAreTakenOneWaitsAndIsNextWhenSomebodyCannotCome() {
		String meeting = planned("Small circle", "2", "1");
		UUID first = person();
		for (UUID member : List.of(first, person(), this.mira)) {
			post(meeting + "/take", member, "MEMBER", "adult", "true");
		}
		assertThat(get(meeting, this.mira)).bodyText().contains("You are the next in line", "You wait for a place");
		startsIn(meeting, Duration.ofMinutes(20));
		assertThat(get(meeting, this.mira)).as("who only waits").bodyText().doesNotContain(LINK);

		assertThat(get(meeting + "/give-back", first)).hasStatusOk().bodyText().contains("Give my place back");
		assertThat(location(post(meeting + "/give-back", first, "MEMBER"))).isEqualTo(meeting);
		post(meeting + "/give-back", first, "MEMBER");

		assertThat(get(meeting, this.mira)).bodyText().contains("You have a place");
		assertThat(location(get(meeting + "/give-back", first))).isEqualTo(meeting);
		assertThat(get(meeting, first)).as("who gave it back may ask again").bodyText().contains("Wait for a place");
		assertThat(told(id(meeting)).stream().filter("peer-support.place-given.v1"::equals)).hasSize(3);
	}

	@Test
	void onePressTakesAPlaceEachTimeAndAnotherGivesAllBack() throws Exception {
		String meeting = planned("Whole circle", "2", "4");
		String last = meetings(meeting).getLast();
		for (UUID member : List.of(person(), person())) {
			post(last + "/take", member, "MEMBER", "adult", "true");
		}
		assertThat(get(meeting, this.mira)).bodyText().contains("This chat is on 4 times", "Come to all of them");
		assertThat(post(meeting + "/take-all", this.mira, "MEMBER")).hasStatusOk()
			.bodyText()
			.contains("Tick the box if you are");

		try (var two = Executors.newFixedThreadPool(2)) {
			Callable<String> press = () -> location(post(meeting + "/take-all", this.mira, "MEMBER", "adult", "true"));
			for (var one : two.invokeAll(List.of(press, press))) {
				assertThat(one.get()).isEqualTo(meeting);
			}
		}

		assertThat(placesOf(this.mira)).containsExactly("GIVEN", "GIVEN", "GIVEN", "WAITING");
		assertThat(get(meeting, this.mira)).bodyText().doesNotContain("Come to all of them");
		assertThat(get(meeting + "/give-back", this.mira)).bodyText().contains("You have a place, or wait, 4 times");
		UUID noor = person();
		post(meeting + "/take", noor, "MEMBER", "adult", "true");
		assertThat(get(meeting, noor)).bodyText().contains("This chat is on 3 more times");
		post(meeting + "/take-all", noor, "MEMBER");
		assertThat(placesOf(noor)).as("who is part of it has said that they are grown up").hasSize(4);

		for (int press = 0; press < 2; press++) {
			assertThat(location(post(meeting + "/give-back-all", this.mira, "MEMBER"))).isEqualTo(meeting);
		}
		assertThat(placesOf(this.mira)).containsOnly("RETURNED");
		assertThat(get(last, noor)).bodyText().contains("You are the next in line");
	}

	@Test
	void allTimesAreNotForWhoOneIsNotForOrWhoLeads() {
		String meeting = planned("Carers series", "4", "2", "roles", "CARER");
		know(this.mira, "PATIENT", "45-54");

		assertThat(post(meeting + "/take-all", this.mira, "MEMBER", "adult", "true")).hasStatus(404);
		assertThat(post(meeting + "/give-back-all", this.mira, "MEMBER")).hasStatus(404);
		assertThat(post("/peer-support/groups/" + person() + "/take-all", this.mira, "MEMBER")).hasStatus(404);
		assertThat(post(meeting + "/take-all", this.vera, "MEMBER", "adult", "true")).bodyText()
			.contains("You lead this chat");
		assertThat(placesOf(this.mira)).isEmpty();
	}

	@Test
	void whoItIsNotForDoesNotSeeThatItIsThere() {
		String meeting = planned("Carers evening", "4", "1", "roles", "CARER");
		know(this.mira, "CARER", "45-54");
		UUID other = person();
		know(other, "PATIENT", "45-54");
		UUID young = person();
		know(young, "CARER", "UNDER_18");

		assertThat(get("/peer-support/groups", this.mira)).bodyText().contains("Carers evening");
		for (UUID stranger : List.of(other, young, person())) {
			assertThat(get("/peer-support/groups", stranger)).bodyText().doesNotContain("Carers evening");
			assertThat(get(meeting, stranger)).hasStatus(404);
			assertThat(post(meeting + "/take", stranger, "MEMBER", "adult", "true")).hasStatus(404);
			assertThat(post(meeting + "/give-back", stranger, "MEMBER")).hasStatus(404);
		}
		assertThat(location(post(meeting + "/take", this.mira, "MEMBER"))).as("we know that they are grown up")
			.isEqualTo(meeting);
	}

	@Test
	void aMeetingMovesAndThoseWithAPlaceAreToldOnce() {
		String meeting = planned("Moving circle", "3", "2");
		post(meeting + "/take", this.mira, "MEMBER", "adult", "true");
		LocalDate later = today().plusDays(40);

		assertThat(post(staff(meeting) + "/change", this.petra, COORDINATOR,
				with(day("day", today().minusDays(1)), "time", "late", "minutes", "5", "places", "1")))
			.bodyText()
			.contains("still to come", "Enter a time", "Enter a number of minutes", "Enter a number of places",
					"value=\"late\"");
		for (int press = 0; press < 2; press++) {
			assertThat(location(post(staff(meeting) + "/change", this.petra, COORDINATOR,
					with(day("day", later), "time", "7pm", "minutes", "90", "places", "3"))))
				.isEqualTo(staff(meeting));
		}

		assertThat(told(id(meeting))).containsExactly("peer-support.place-given.v1",
				"peer-support.group-session-changed.v1");
		assertThat(get(meeting, this.mira)).bodyText().contains("7:00pm to 8:30pm");
	}

	@Test
	void aCancelledMeetingIsSaidToWhoHasAPlaceAndWhoWaits() {
		String meeting = planned("Cancelled circle", "2", "1");
		for (UUID member : List.of(person(), person(), this.mira)) {
			post(meeting + "/take", member, "MEMBER", "adult", "true");
		}

		assertThat(get(staff(meeting) + "/cancel", this.petra, COORDINATOR)).hasStatusOk()
			.bodyText()
			.contains("2 people have a place, 1 person waits");
		post(staff(meeting) + "/cancel", this.petra, COORDINATOR);
		post(staff(meeting) + "/cancel", this.petra, COORDINATOR);

		assertThat(told(id(meeting)).stream().filter("peer-support.group-session-cancelled.v1"::equals)).hasSize(3);
		assertThat(get(meeting, this.mira)).bodyText().contains("does not take place");
		assertThat(post(meeting + "/take", person(), "MEMBER", "adult", "true")).bodyText()
			.contains("Nothing was changed");
		assertThat(get("/peer-support/groups", this.mira)).bodyText().doesNotContain("Cancelled circle");
	}

	@Test
	void emptyHugeAndOddAnswersComeBackWithWhatIsWrong() {
		assertThat(get(STAFF + "/new", this.petra, COORDINATOR)).hasStatusOk();
		assertThat(post(STAFF + "/new", this.petra, COORDINATOR)).hasStatusOk()
			.bodyText()
			.contains("Enter what it is called", "Enter what it is about", "Choose who leads it",
					"Choose who stands in", "begins with https://", "Choose by which clock", "Enter a time",
					"Choose how often");
		assertThat(post(STAFF + "/new", this.petra, COORDINATOR,
				with(day("first", today().plusYears(3)), "title", "x".repeat(81), "about", "y".repeat(1001),
						"facilitator", this.petra.toString(), "backup", this.petra.toString(), "joinLink",
						"javascript:alert(1)", "zone", "Europe/London", "time", "18:00", "minutes", "9999", "places",
						"-1", "rhythm", "DAILY", "sessions", "99")))
			.hasStatusOk()
			.bodyText()
			.contains("Use 80 characters or fewer", "Use 1,000 characters or fewer", "Choose somebody else than",
					"begins with https://", "within the next two years", "Enter a number of minutes",
					"Enter a number of places", "Choose how often", "Enter a number of meetings", "x".repeat(81));
		assertThat(post(STAFF + "/new", this.petra, COORDINATOR, "first.day", "31", "first.month", "2", "first.year",
				"2027", "zone", "Mars/Olympus", "facilitator", person().toString()))
			.hasStatusOk()
			.bodyText()
			.contains("Choose by which clock", "Choose who leads it");
	}

	@Test
	void moreMeetingsFollowTheRhythmAndWhatItIsCanBeChanged() {
		String meeting = planned("Going on", "3", "2");
		String group = STAFF + "/"
				+ one("SELECT BIN_TO_UUID(series_id) FROM group_session WHERE id = UUID_TO_BIN(?)", id(meeting));

		assertThat(post(group + "/more", this.petra, COORDINATOR, "sessions", "0")).bodyText()
			.contains("Enter a number of meetings");
		assertThat(location(post(group + "/more", this.petra, COORDINATOR, "sessions", "2"))).isEqualTo(group);
		assertThat(get(group, this.petra, COORDINATOR)).hasStatusOk().bodyText().contains("Going on", LINK);
		assertThat(one("SELECT COUNT(*) FROM group_session WHERE series_id = UUID_TO_BIN(?)", id(group)))
			.isEqualTo("4");
		assertThat(get(group + "/change", this.petra, COORDINATOR)).hasStatusOk().bodyText().contains("Going on");
		assertThat(post(group + "/change", this.petra, COORDINATOR, "title", "")).bodyText()
			.contains("Enter what it is called");
		assertThat(location(post(group + "/change", this.petra, COORDINATOR, "title", "Renamed", "about", "We talk.",
				"facilitator", this.vera.toString(), "backup", this.petra.toString(), "joinLink", LINK)))
			.isEqualTo(group);
		assertThat(get(meeting, this.mira)).bodyText().contains("Renamed");
	}

	@Test
	void whoLeadsNeedsNoPlaceAndIsMissedWhenTheyAreAVolunteerNoMore() {
		String meeting = planned("Led circle", "2", "1");
		assertThat(post(meeting + "/take", this.vera, "MEMBER", "adult", "true")).bodyText()
			.contains("You lead this chat");
		assertThat(get(STAFF, this.petra, COORDINATOR)).bodyText().doesNotContain("Somebody is needed");

		post("/peer-support/volunteer/pause", this.vera, "MEMBER");

		assertThat(get(STAFF, this.petra, COORDINATOR)).bodyText().contains("Somebody is needed");
	}

	@Test
	void whatIsForStaffIsForStaffAndWhatIsNotThereIsNotThere() {
		String meeting = planned("Doors", "2", "1");

		for (String page : List.of(STAFF, STAFF + "/new", staff(meeting), staff(meeting) + "/cancel")) {
			assertThat(get(page, this.mira)).as(page).hasStatus(403);
		}
		for (String page : List.of(STAFF + "/" + person(), STAFF + "/" + person() + "/change",
				"/peer-support/staff/meetings/" + person())) {
			assertThat(get(page, this.petra, COORDINATOR)).as(page).hasStatus(404);
		}
		for (String page : List.of("/peer-support/groups/" + person(), "/peer-support/groups/nonsense",
				"/peer-support/groups/" + person() + "/give-back")) {
			assertThat(get(page, this.mira)).as(page).hasStatus(404);
		}
		assertThat(get("/peer-support/groups?after=" + person(), this.mira)).hasStatusOk();
	}

	@Test
	void aLongListGoesOnWhereItEnded() {
		planned("Long list", "2", "12");
		planned("Long list", "2", "12");

		String first = body(get("/peer-support/groups", this.mira));
		String more = first.replaceAll("(?s).*href=\"([^\"]*groups\\?after=[^\"]*)\".*", "$1");

		assertThat(count("Long list", first)).isEqualTo(20);
		assertThat(count("Long list", body(get(more, this.mira)))).isGreaterThanOrEqualTo(4);
	}

	@Override
	protected void startWithNobody() {
		for (String table : List.of("group_place", "group_session", "group_series")) {
			this.database.sql("DELETE FROM " + table).update();
		}
		super.startWithNobody();
	}

	/** The page of the first meeting of a group that meets weekly from in 30 days. */
	private String planned(String title, String places, String sessions, String... more) {
		List<String> fields = new ArrayList<>(List.of("title", title, "about", "We talk.", "facilitator",
				this.petra.toString(), "backup", this.vera.toString(), "joinLink", LINK, "zone", "Europe/London",
				"time", "18:00", "minutes", "60", "places", places, "rhythm", "WEEKLY", "sessions", sessions));
		fields.addAll(List.of(more));
		String group = location(post(STAFF + "/new", this.petra, COORDINATOR,
				with(day("first", today().plusDays(30)), fields.toArray(String[]::new))));
		assertThat(group).startsWith(STAFF + "/");
		return "/peer-support/groups/" + one("""
				SELECT BIN_TO_UUID(id) FROM group_session WHERE series_id = UUID_TO_BIN(?)
				ORDER BY starts_at LIMIT 1""", id(group));
	}

	private void startsIn(String meeting, Duration time) {
		Instant start = Instant.now().plus(time);
		this.database.sql("UPDATE group_session SET starts_at = ?, ends_at = ? WHERE id = UUID_TO_BIN(?)")
			.param(Columns.utc(start))
			.param(Columns.utc(start.plus(Duration.ofHours(1))))
			.param(id(meeting))
			.update();
	}

	/** What members told of somebody. */
	private void know(UUID member, String role, String age) {
		byte[] sealed = this.cipher.seal(member, "person.profile:" + member, """
				{"traits":{"role":"%s","condition":"GBS","age":"%s"},"unavailable":[],"infusionDays":[],
				"withdrawn":false,"dead":false}""".formatted(role, age));
		this.database.sql("""
				INSERT INTO person (member_id, sealed_profile, profile_told_at, consents, withdrawn, version)
				VALUES (UUID_TO_BIN(?), ?, NOW(6), '', '', 0)""").param(member.toString()).param(sealed).update();
	}

	/** The pages of all meetings of the group that one belongs to, in their order. */
	private List<String> meetings(String meeting) {
		return this.database.sql("""
				SELECT CONCAT('/peer-support/groups/', BIN_TO_UUID(each_one.id)) FROM group_session one
				JOIN group_session each_one ON each_one.series_id = one.series_id WHERE one.id = UUID_TO_BIN(?)
				ORDER BY each_one.starts_at""").param(id(meeting)).query((row, _) -> row.getString(1)).list();
	}

	private List<String> placesOf(UUID member) {
		return this.database.sql("""
				SELECT group_place.status FROM group_place JOIN group_session ON group_session.id = session_id
				WHERE member_id = UUID_TO_BIN(?) ORDER BY starts_at""")
			.param(member.toString())
			.query((row, _) -> row.getString(1))
			.list();
	}

	private String place(UUID member) {
		return one("SELECT BIN_TO_UUID(id) FROM group_place WHERE member_id = UUID_TO_BIN(?)", member);
	}

	private static String staff(String meeting) {
		return meeting.replace("/peer-support/groups/", "/peer-support/staff/meetings/");
	}

	private static String body(MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static int count(String word, String text) {
		return text.split(word, -1).length - 1;
	}

}
