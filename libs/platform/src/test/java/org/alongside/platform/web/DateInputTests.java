package org.alongside.platform.web;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DateInputTests {

	@ParameterizedTest
	@CsvSource({ "1,3,2026", "01,03,2026", "' 1 ',3,2026" })
	void aDateIsReadAsPeopleTypeIt(String day, String month, String year) {
		assertThat(new DateInput(day, month, year).date()).hasValue(LocalDate.of(2026, 3, 1));
	}

	@ParameterizedTest
	@CsvSource({ "29,2,2026", "31,4,2026", "0,1,2026", "1,13,2026", "1,1,26", "x,1,2026", "'',1,2026", "-1,1,2026",
			"100,1,2026" })
	void whatIsNotInTheCalendarIsNoDateButKeepsWhatWasTyped(String day, String month, String year) {
		var input = new DateInput(day, month, year);

		assertThat(input.date()).isEmpty();
		assertThat(input.isEmpty()).isFalse();
		assertThat(input.day()).isEqualTo(day);
	}

	@Test
	void emptyBoxesAreEmpty() {
		assertThat(new DateInput(null, " ", "").isEmpty()).isTrue();
		assertThat(DateInput.of(null).isEmpty()).isTrue();
		assertThat(DateInput.of(LocalDate.of(2026, 3, 1)).date()).hasValue(LocalDate.of(2026, 3, 1));
	}

}
