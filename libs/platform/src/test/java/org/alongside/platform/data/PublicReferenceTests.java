package org.alongside.platform.data;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PublicReferenceTests {

	private static final String ALPHABET = "0123456789BCDFGHJKMNPQRSTVWXYZ";

	private static final List<String> SAMPLES = samples();

	@Test
	void aReferenceHasTwoGroupsOfFourAndNoVowels() {
		assertThat(SAMPLES).allSatisfy(
				(reference) -> assertThat(reference).matches("PG-[0-9B-DF-HJKMNP-TV-Z]{4}-[0-9B-DF-HJKMNP-TV-Z]{4}"));
	}

	@Test
	void aReferenceIsReadBackHoweverItIsTyped() {
		assertThat(SAMPLES).allSatisfy((reference) -> {
			assertThat(PublicReference.parse(reference)).hasValue(reference);
			assertThat(PublicReference.parse(reference.toLowerCase(Locale.ROOT))).hasValue(reference);
			assertThat(PublicReference.parse(" " + reference.replace('-', ' ') + " ")).hasValue(reference);
			assertThat(PublicReference.parse(reference.replace("-", ""))).hasValue(reference);
			String body = reference.substring(3);
			assertThat(PublicReference.parse("PG-" + body.replace('0', 'O').replace('1', 'l'))).hasValue(reference);
			assertThat(PublicReference.parse("pg\u2013" + body.replace('0', 'o').replace('1', 'I')))
				.hasValue(reference);
		});
	}

	@Test
	void everySingleWrongCharacterIsNoticed() {
		assertThat(SAMPLES).allSatisfy((reference) -> {
			for (int place : places()) {
				for (char wrong : ALPHABET.toCharArray()) {
					if (reference.charAt(place) != wrong) {
						assertThat(PublicReference.parse(with(reference, place, wrong))).isEmpty();
					}
				}
			}
		});
	}

	@Test
	void everyTwoExchangedCharactersAreNoticed() {
		assertThat(SAMPLES).allSatisfy((reference) -> {
			for (int one : places()) {
				for (int other : places()) {
					if (reference.charAt(one) != reference.charAt(other)) {
						String exchanged = with(with(reference, one, reference.charAt(other)), other,
								reference.charAt(one));
						assertThat(PublicReference.parse(exchanged)).isEmpty();
					}
				}
			}
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "PG", "PG-", "7K2M-9QX4", "PG-AAAA-AAAA", "PG-7K2M-9QX", "TOOLONG-7K2M-9QX4",
			"PG-7K2M-9QX4-7K2M", "P1-0000-0000", "\u0000", "PG-\uFF10000-0000" })
	void whatCannotBeAReferenceIsNone(String typed) {
		assertThat(PublicReference.parse(typed)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "pg", "ABCDE", "P1" })
	void aPrefixIsOneToFourCapitals(String prefix) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> PublicReference.next(prefix, RandomGenerator.getDefault()));
	}

	private static List<String> samples() {
		RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
		return Stream.generate(() -> PublicReference.next("PG", random)).limit(200).toList();
	}

	private static List<Integer> places() {
		return List.of(3, 4, 5, 6, 8, 9, 10, 11);
	}

	private static String with(String reference, int place, char character) {
		return reference.substring(0, place) + character + reference.substring(place + 1);
	}

}
