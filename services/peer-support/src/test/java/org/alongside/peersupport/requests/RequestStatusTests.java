package org.alongside.peersupport.requests;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class RequestStatusTests {

	private static final Map<String, String> TABLE = Map.ofEntries(Map.entry("DRAFT", "REQUESTED WITHDRAWN"),
			Map.entry("REQUESTED", "WAITING WITHDRAWN REFERRED_ON DIED"),
			Map.entry("WAITING", "ON_HOLD PROPOSED WITHDRAWN REFERRED_ON DIED"),
			Map.entry("ON_HOLD", "WAITING WITHDRAWN REFERRED_ON DIED"),
			Map.entry("PROPOSED", "OFFERED_TO_VOLUNTEER WAITING WITHDRAWN DIED"),
			Map.entry("OFFERED_TO_VOLUNTEER", "OFFERED_TO_MEMBER WAITING WITHDRAWN DIED"),
			Map.entry("OFFERED_TO_MEMBER", "INTRODUCED WAITING WITHDRAWN DIED"),
			Map.entry("INTRODUCED", "ACTIVE ENDING DIED"), Map.entry("ACTIVE", "PAUSED ENDING DIED"),
			Map.entry("PAUSED", "ACTIVE ENDING DIED"), Map.entry("ENDING", "ENDED DIED"),
			Map.entry("ENDED", "FOLLOWED_UP"), Map.entry("DIED", "WAITING ON_HOLD INTRODUCED ACTIVE PAUSED ENDING"),
			Map.entry("FOLLOWED_UP", ""), Map.entry("WITHDRAWN", ""), Map.entry("REFERRED_ON", ""));

	static Stream<Arguments> everyPair() {
		return Arrays.stream(RequestStatus.values())
			.flatMap((from) -> Arrays.stream(RequestStatus.values()).map((to) -> Arguments.of(from, to)));
	}

	@ParameterizedTest
	@MethodSource("everyPair")
	void aRequestGoesOnlyWhereTheTableSays(RequestStatus from, RequestStatus to) {
		boolean allowed = Arrays.asList(String.valueOf(TABLE.get(from.name())).split(" ")).contains(to.name());

		assertThat(from.next().contains(to)).isEqualTo(allowed);
	}

	@ParameterizedTest
	@CsvSource({ "0, 0", "13, 0", "14, 14", "41, 14", "42, 42", "90, 90", "180, 90", "181, 181", "272, 272",
			"271, 181" })
	void checkInsFallOnTheirDaysAndThenEachQuarter(int days, int due) {
		assertThat(Deadlines.due(days)).isEqualTo(due);
	}

	@Test
	void workingDaysLeaveOutTheWeekend() {
		var friday = Instant.parse("2026-11-27T15:00:00Z");

		assertThat(WorkingDays.after(friday, 4, "ENGLAND")).isEqualTo("2026-12-04T00:00:00Z");
		assertThat(WorkingDays.after(friday, 1, "IRELAND")).isEqualTo("2026-12-01T00:00:00Z");
	}

	@ParameterizedTest
	@CsvSource({ "SCOTLAND, 2026-12-02T00:00:00Z", "WALES, 2026-12-01T00:00:00Z", "'', 2026-12-01T00:00:00Z",
			"NARNIA, 2026-12-01T00:00:00Z" })
	void theBankHolidaysOfWhereSomebodyLivesAreNoWorkingDays(String nation, Instant until) {
		assertThat(WorkingDays.after(Instant.parse("2026-11-27T15:00:00Z"), 1, nation)).isEqualTo(until);
	}

}
