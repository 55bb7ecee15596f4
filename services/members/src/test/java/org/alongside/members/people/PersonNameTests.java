package org.alongside.members.people;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PersonNameTests {

	@Test
	void emojiOfManyPartsStayWhole() {
		assertThat(PersonName.parse(" Zoë 👩🏽‍🦽 ")).hasValue("Zoë 👩🏽‍🦽");
	}

	@Test
	void aHundredCharactersAreAHundredHoweverTheyAreStored() {
		assertThat(PersonName.parse("😀".repeat(100))).isPresent();
		assertThat(PersonName.parse("😀".repeat(101))).isEmpty();
	}

	@Test
	void whatWouldTurnTheWritingAfterItIsLeftOut() {
		assertThat(PersonName.parse("Ada\u202E\u2066 \uD800Lovelace\u0007")).hasValue("Ada Lovelace");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Win at https://evil.example", "WWW.evil.example", "ada@evil.example",
			"ada\uFF20evil.example", "w\u202Eww.evil.example" })
	void anAddressIsNoName(String typed) {
		assertThat(PersonName.parse(typed)).isEmpty();
		assertThat(PersonName.leadsElsewhere(typed)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "J.R. St.John", "Anne-Marie / Annie", "Wwwilliam: the 3rd" })
	void aDotOrAColonIsNoAddress(String typed) {
		assertThat(PersonName.parse(typed)).hasValue(typed);
	}

	@Test
	void nothingIsNoName() {
		assertThat(PersonName.parse(" \u202E\n ")).isEmpty();
	}

}
