package org.alongside.grants.runs;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import org.alongside.grants.payments.PaymentStatus;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RunTablesTests {

	@Test
	void aRunGoesOnlyWhereTheTableSays() {
		assertThat(table(RunStatus.values(), (status) -> status.next()))
			.isEqualTo(Map.of("DRAFT", "CANCELLED PREPARED", "PREPARED", "APPROVED CANCELLED DRAFT", "APPROVED",
					"CANCELLED SENT", "SENT", "RECONCILED", "RECONCILED", "", "CANCELLED", ""));
	}

	@Test
	void aLineGoesOnlyWhereTheTableSays() {
		assertThat(table(LineStatus.values(), (status) -> status.next())).isEqualTo(Map.of("IN_RUN", "SENT TAKEN_OUT",
				"TAKEN_OUT", "", "SENT", "ACCEPTED RETURNED", "ACCEPTED", "RETURNED", "RETURNED", ""));
	}

	@Test
	void aPaymentGoesOnlyWhereTheTableSays() {
		assertThat(table(PaymentStatus.values(), (status) -> status.next()))
			.isEqualTo(Map.of("PAYABLE", "IN_RUN", "IN_RUN", "PAYABLE RETURNED SENT", "SENT", "ACCEPTED RETURNED",
					"ACCEPTED", "RETURNED", "RETURNED", "PAYABLE"));
	}

	@Test
	void aSundayIsNoWorkingDayAndAFridayIs() {
		assertThat(RunDay.isWorkingDay(LocalDate.parse("2026-11-27"))).isTrue();
		assertThat(RunDay.isWorkingDay(LocalDate.parse("2026-11-28"))).isFalse();
		assertThat(RunDay.isWorkingDay(LocalDate.parse("2026-11-29"))).isFalse();
		assertThat(RunDay.isWorkingDay(LocalDate.parse("2026-11-30"))).isTrue();
		assertThat(RunDay.isWorkingDay(LocalDate.parse("2028-02-29"))).isTrue();
	}

	@Test
	void aThursdayIsItselfTheNextThursday() {
		assertThat(RunDay.next(LocalDate.parse("2026-11-26"), DayOfWeek.THURSDAY))
			.isEqualTo(LocalDate.parse("2026-11-26"));
		assertThat(RunDay.next(LocalDate.parse("2026-11-27"), DayOfWeek.THURSDAY))
			.isEqualTo(LocalDate.parse("2026-12-03"));
	}

	private static <S extends Enum<S>> Map<String, String> table(S[] all,
			java.util.function.Function<S, java.util.Set<S>> next) {
		return Arrays.stream(all)
			.collect(Collectors.toMap(Enum::name,
					(status) -> next.apply(status).stream().map(Enum::name).sorted().collect(Collectors.joining(" "))));
	}

}
