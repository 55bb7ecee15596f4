package org.alongside.members.find;

import java.util.HashSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpellingTests {

	@ParameterizedTest
	@CsvSource({ "Łukasz Wiśniewski, lukasz wisniewski", "Siân Ŵyn, sian wyn",
			"Séamus Ó Súilleabháin, seamus o suilleabhain", "O’Brien, obrien", "Anne-Marie, anne marie",
			"STRAßE, strasse", "Ægir Þór, aegir thor", "Δημήτρης, δημητρης" })
	void namesAreComparedWithoutAccentsCapitalsAndApostrophes(String written, String plain) {
		assertThat(Spelling.plain(written)).isEqualTo(plain);
	}

	@ParameterizedTest
	@CsvSource({ "nadia, naida", "nadia, nadi", "nadia, nadiaa", "nadia, madia", "wisniewska, wisniewksa",
			"obrien, obrein", "siobhan, siobahn", "khan, kahn" })
	void wordsThatAreOneSlipApartShareASpelling(String one, String other) {
		var shared = new HashSet<>(Spelling.spellings(one));
		shared.retainAll(Spelling.spellings(other));

		assertThat(shared).isNotEmpty();
		assertThat(Spelling.slips(one, other)).isEqualTo(1);
	}

	@Test
	void aShortPartIsFoundWithItsNeighbourAsOneWord() {
		assertThat(Spelling.words("Mary O Brien")).contains("mary", "o", "brien", "obrien");
		assertThat(Spelling.words("Mary O'Brien")).containsExactly("mary", "obrien");
		assertThat(Spelling.words("Mac Donald")).contains("macdonald");
	}

	@Test
	void wordsThatHaveNothingInCommonAreFarApart() {
		assertThat(Spelling.slips("nadia", "tomasz")).isGreaterThan(3);
		assertThat(Spelling.slips("", "abc")).isEqualTo(3);
	}

	@Test
	void aTextOfNothingHasNoWords() {
		assertThat(Spelling.words(" '’ -- ")).isEmpty();
		assertThat(Spelling.words("x".repeat(5_000))).singleElement().satisfies((word) -> assertThat(word).hasSize(24));
	}

}
