package org.alongside.notifications.calendars;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import org.alongside.notifications.letters.Appointment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written by one library is read by another. */
class CalendarWriterTests {

	private static final UUID MEETING = UUID.fromString("019aa000-0000-7000-8000-0000000000b1");

	private static final UUID MIRA = UUID.fromString("019aa000-0000-7000-8000-0000000000b2");

	private static final UUID NOOR = UUID.fromString("019aa000-0000-7000-8000-0000000000b3");

	private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

	private static final Instant EVENING = Instant.parse("2026-11-22T18:00:00Z");

	/**
	 * What others must not read in a calendar: illness, loss, the kind of help, the way
	 * in.
	 */
	private static final Pattern PRIVATE = Pattern.compile(
			"GBS|CIDP|MMN|neuropath|ill|hospital|patient|carer|bereave|support|group|chat|peer|circle|meet\\.|zoom|"
					+ MEETING + "|" + MIRA,
			Pattern.CASE_INSENSITIVE);

	private final CalendarWriter calendars = new CalendarWriter(messages(),
			new MockEnvironment().withProperty("alongside.origin", "https://alongside.example"));

	@ParameterizedTest
	@CsvSource({ "Europe/London, 2026-10-22T17:00:00Z", "Europe/London, 2026-10-29T18:00:00Z",
			"Europe/London, 2027-03-25T18:00:00Z", "Europe/London, 2027-04-01T17:00:00Z",
			"Europe/Dublin, 2026-10-22T17:00:00Z", "Europe/Dublin, 2026-10-29T18:00:00Z",
			"Europe/Dublin, 2027-03-25T18:00:00Z", "Europe/Dublin, 2027-04-01T17:00:00Z",
			"Europe/London, 2026-10-25T18:00:00Z", "Europe/Dublin, 2026-10-25T02:30:00Z",
			"Europe/London, 2027-03-28T00:30:00Z", "Europe/Dublin, 2027-03-28T01:30:00Z" })
	void inTheWeeksInWhichTheClocksChangeTheMomentIsTheSameForBoth(String zone, Instant start) {
		String text = written("REQUEST", start, zone, 0);

		ICalendar calendar = read(text);
		VEvent meeting = calendar.getEvents().getFirst();

		assertThat(meeting.getDateStart().getValue().toInstant()).isEqualTo(start);
		assertThat(meeting.getDateEnd().getValue().toInstant()).isEqualTo(start.plus(Duration.ofHours(1)));
		assertThat(text).contains("DTSTART;TZID=" + zone + ":" + local(start, zone));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Europe/London", "Europe/Dublin" })
	void eachDayOfTwoYearsIsTheSameMomentForBoth(String zone) {
		for (int day = 0; day < 800; day++) {
			Instant at = EVENING.plus(Duration.ofDays(day));
			ICalendar calendar = read(written("REQUEST", at, zone, 0));

			assertThat(calendar.getEvents().getFirst().getDateStart().getValue().toInstant()).isEqualTo(at);
		}
		assertThat(read(written("REQUEST", NOON, zone, 0)).getTimezoneInfo().getComponents()).singleElement()
			.satisfies((clocks) -> {
				assertThat(clocks.getTimezoneId().getValue()).isEqualTo(zone);
				assertThat(clocks.getStandardTimes()).hasSize(1);
				assertThat(clocks.getDaylightSavingsTime()).hasSize(1);
			});
	}

	@Test
	void anInvitationHasAllThatCalendarsAskFor() {
		ICalendar calendar = read(written("REQUEST", NOON, "Europe/London", 3));
		VEvent meeting = calendar.getEvents().getFirst();

		assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
		assertThat(calendar.getVersion()).isEqualTo(ICalVersion.V2_0);
		assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
		assertThat(calendar.getEvents()).hasSize(1);
		assertThat(meeting.getSequence().getValue()).isEqualTo(3);
		assertThat(meeting.getDateTimeStamp().getValue().toInstant()).isEqualTo(NOON);
		assertThat(meeting.getStatus().getValue()).isEqualTo("CONFIRMED");
		assertThat(meeting.getOrganizer().getEmail()).isEqualTo("office@charity.example");
		assertThat(meeting.getAttendees()).singleElement().satisfies((attendee) -> {
			assertThat(attendee.getEmail()).isEqualTo("mira@example.org");
			assertThat(attendee.getRsvp()).isFalse();
		});
		assertThat(meeting.getUrl().getValue()).isEqualTo("https://alongside.example/home");
	}

	@Test
	void whatIsTakenBackIsTakenBackUnderTheSameName() {
		VEvent asked = read(written("REQUEST", NOON, "Europe/London", 0)).getEvents().getFirst();
		ICalendar cancelled = read(written("CANCEL", NOON, "Europe/London", 1));

		assertThat(cancelled.getMethod().getValue()).isEqualTo("CANCEL");
		assertThat(cancelled.getEvents().getFirst().getStatus().getValue()).isEqualTo("CANCELLED");
		assertThat(cancelled.getEvents().getFirst().getUid().getValue()).isEqualTo(asked.getUid().getValue());
		assertThat(cancelled.getEvents().getFirst().getSequence().getValue()).isEqualTo(1);
	}

	@Test
	void twoWhoShareAMailboxHaveTwoEntriesAndSoHasWhoLeadsAndHasAPlace() {
		assertThat(Appointment.entry(MEETING, MIRA, false)).isEqualTo(Appointment.entry(MEETING, MIRA, false))
			.isNotEqualTo(Appointment.entry(MEETING, NOOR, false))
			.isNotEqualTo(Appointment.entry(MEETING, MIRA, true));
	}

	@ParameterizedTest
	@ValueSource(strings = { "REQUEST", "CANCEL" })
	void aCalendarSaysNothingOfWhatItIsAbout(String method) {
		String text = written(method, NOON, "Europe/Dublin", 0);

		assertThat(text.replace("\r\n ", "")).contains("SUMMARY:Online meeting", "CLASS:PRIVATE")
			.doesNotContainPattern(PRIVATE);
	}

	@Test
	void itIsWrittenInLinesThatEveryMailProgramBears() {
		String text = written("REQUEST", NOON, "Europe/London", 0);

		assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
		for (String line : List.of(text.split("\r\n"))) {
			assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
		}
	}

	@Test
	void anAddressWithOddCharactersBreaksNothing() {
		String text = this.calendars.write(invitation("REQUEST", NOON, "Europe/London", 0), "office@charity.example",
				"o'mira+a%b@example.org", Locale.UK);

		assertThat(read(text).getEvents()).hasSize(1);
	}

	private String written(String method, Instant start, String zone, int sequence) {
		return this.calendars.write(invitation(method, start, zone, sequence), "office@charity.example",
				"mira@example.org", Locale.UK);
	}

	private static Invitation invitation(String method, Instant start, String zone, int sequence) {
		return new Invitation(method, NOON, new Appointment(start, start.plus(Duration.ofHours(1)), zone, sequence,
				Appointment.entry(MEETING, MIRA, false)));
	}

	private static ICalendar read(String text) {
		return Biweekly.parse(text).first();
	}

	private static String local(Instant start, String zone) {
		return start.atZone(ZoneId.of(zone)).toLocalDateTime().toString().replaceAll("[-:]", "") + "00";
	}

	private static ResourceBundleMessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/notifications");
		messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

}
