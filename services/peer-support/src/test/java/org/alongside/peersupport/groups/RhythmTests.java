package org.alongside.peersupport.groups;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RhythmTests {

	private static final LocalDate THURSDAY = LocalDate.of(2026, 10, 15);

	@Test
	void onceAMonthIsTheSameWeekdayOfTheMonth() {
		assertThat(days(Rhythm.MONTHLY, LocalDate.of(2026, 12, 8), 4)).containsExactly(LocalDate.of(2026, 12, 8),
				LocalDate.of(2027, 1, 12), LocalDate.of(2027, 2, 9), LocalDate.of(2027, 3, 9));
	}

	@Test
	void whatBeganOnAFifthStaysTheLastOfItsMonth() {
		assertThat(days(Rhythm.MONTHLY, LocalDate.of(2026, 12, 29), 4)).containsExactly(LocalDate.of(2026, 12, 29),
				LocalDate.of(2027, 1, 26), LocalDate.of(2027, 2, 23), LocalDate.of(2027, 3, 30));
	}

	@Test
	void eachWeekAndEachSecondWeekAreThat() {
		assertThat(days(Rhythm.WEEKLY, THURSDAY, 3)).containsExactly(THURSDAY, THURSDAY.plusDays(7),
				THURSDAY.plusDays(14));
		assertThat(days(Rhythm.FORTNIGHTLY, THURSDAY, 3)).containsExactly(THURSDAY, THURSDAY.plusDays(14),
				THURSDAY.plusDays(28));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Europe/London", "Europe/Dublin" })
	void whicheverWayTheClocksGoAGroupMeetsAtTheSameTimeOnTheWall(String zone) {
		List<When> autumn = meetings(THURSDAY, zone);
		List<When> spring = meetings(LocalDate.of(2027, 3, 18), zone);

		assertThat(autumn).extracting(When::time).containsOnly(LocalTime.of(18, 0));
		assertThat(autumn).extracting(When::startsAt)
			.containsExactly(Instant.parse("2026-10-15T17:00:00Z"), Instant.parse("2026-10-22T17:00:00Z"),
					Instant.parse("2026-10-29T18:00:00Z"));
		assertThat(spring).extracting(When::time).containsOnly(LocalTime.of(18, 0));
		assertThat(spring).extracting(When::startsAt)
			.containsExactly(Instant.parse("2027-03-18T18:00:00Z"), Instant.parse("2027-03-25T18:00:00Z"),
					Instant.parse("2027-04-01T17:00:00Z"));
	}

	@ParameterizedTest
	@EnumSource
	void nextMeetingsGoOnWhereTheLastOnesEnded(Rhythm rhythm) {
		var series = new GroupSeries(new UUID(1, 1), GroupFixtures.words(),
				new GroupPlan(ZoneId.of("Europe/London"), THURSDAY, LocalTime.of(18, 0), 60, 8, rhythm, 3));

		List<When> first = series.next(3);
		List<When> next = series.next(2);

		if (rhythm == Rhythm.ONCE) {
			assertThat(first).hasSize(1);
			assertThat(next).isEmpty();
		}
		else {
			assertThat(first).hasSize(3);
			assertThat(next).hasSize(2)
				.allSatisfy((when) -> assertThat(when.startsAt()).isAfter(first.getLast().startsAt()));
		}
	}

	@Test
	void aMeetingIsSaidAsPeopleSayIt() {
		When when = When.at(LocalDate.of(2026, 12, 3), LocalTime.of(18, 30), ZoneId.of("Europe/Dublin"), 90);

		assertThat(when.day()).isEqualTo("Thursday 3 December 2026");
		assertThat(when.from()).isEqualTo("6:30pm");
		assertThat(when.until()).isEqualTo("8:00pm");
		assertThat(when.minutes()).isEqualTo(90);
	}

	private static List<LocalDate> days(Rhythm rhythm, LocalDate first, int many) {
		return IntStream.range(0, many).mapToObj((number) -> rhythm.day(first, number)).toList();
	}

	private static List<When> meetings(LocalDate first, String zone) {
		return days(Rhythm.WEEKLY, first, 3).stream()
			.map((day) -> When.at(day, LocalTime.of(18, 0), ZoneId.of(zone), 60))
			.toList();
	}

}
