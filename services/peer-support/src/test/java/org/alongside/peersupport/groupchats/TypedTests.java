package org.alongside.peersupport.groupchats;

import java.time.LocalTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypedTests {

	@ParameterizedTest
	@ValueSource(strings = { "18:30", "18.30", "1830", "6:30pm", "6.30 pm", "630pm", " 6:30 PM " })
	void aTimeIsReadHoweverPeopleTypeIt(String typed) {
		assertThat(Typed.time(typed)).contains(LocalTime.of(18, 30));
	}

	@Test
	void noonAndMidnightAreTwelve() {
		assertThat(Typed.time("12pm")).contains(LocalTime.NOON);
		assertThat(Typed.time("12am")).contains(LocalTime.MIDNIGHT);
		assertThat(Typed.time("6pm")).contains(LocalTime.of(18, 0));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "6", "18", "25:00", "12:60", "13pm", "0am", "soon", "18:3", "99999" })
	void whatIsNoTimeIsNone(String typed) {
		assertThat(Typed.time(typed)).isEmpty();
	}

}
