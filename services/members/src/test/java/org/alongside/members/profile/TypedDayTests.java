package org.alongside.members.profile;

import java.time.LocalDate;

import org.alongside.members.answers.When;
import org.alongside.platform.web.DateInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypedDayTests {

	@Test
	void theYearAloneIsADay() {
		assertThat(TypedDay.when(new DateInput("", "", "2019"))).hasValue(new When(2019, null, null));
	}

	@Test
	void aMonthAndItsYearAreADay() {
		assertThat(TypedDay.when(new DateInput("", "3", "2021")).orElseThrow().earliest())
			.isEqualTo(LocalDate.of(2021, 3, 1));
	}

	@Test
	void aWholeDateIsADay() {
		assertThat(TypedDay.when(new DateInput("29", "02", "2024")).orElseThrow().earliest())
			.isEqualTo(LocalDate.of(2024, 2, 29));
	}

	@ParameterizedTest
	@CsvSource({ "31,2,2020", "'',13,2020", "31,'',2020", "1,1,81", "12/5/81,'',''", "'','',20201", "a,b,c", "'','',''",
			"0,1,2020", "٣,1,2020" })
	void whatIsNotInTheCalendarIsNoDay(String day, String month, String year) {
		assertThat(TypedDay.when(new DateInput(day, month, year))).isEmpty();
	}

	@Test
	void aDayThatIsNotInTheCalendarAndOneThatIsNotInFiguresAreToldApart() {
		assertThat(TypedDay.problem(new DateInput("31", "2", "2020"))).endsWith("unreal");
		assertThat(TypedDay.problem(new DateInput("12/5/81", "", ""))).endsWith("unreadable");
		assertThat(TypedDay.problem(new DateInput("12", "5", "81"))).endsWith("unreadable");
	}

}
