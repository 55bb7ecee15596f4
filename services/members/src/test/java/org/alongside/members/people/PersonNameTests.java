package org.alongside.members.people;

import org.junit.jupiter.api.Test;

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

	@Test
	void nothingIsNoName() {
		assertThat(PersonName.parse(" \u202E\n ")).isEmpty();
	}

}
