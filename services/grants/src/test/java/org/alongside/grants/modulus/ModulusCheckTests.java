package org.alongside.grants.modulus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.alongside.grants.modulus.ModulusVerdict.INVALID;
import static org.alongside.grants.modulus.ModulusVerdict.UNKNOWN;
import static org.alongside.grants.modulus.ModulusVerdict.VALID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ModulusCheckTests {

	private static final ModulusTable TABLE = ModulusTable.read(file("modulus-table.txt"), file("substitutions.txt"),
			"of the tests");

	/** The examples of the specification, chapter 3; 7.70 and 9.00 have the same. */
	@ParameterizedTest(name = "{0}: {4}")
	@CsvFileSource(resources = "/grants/bank/examples.csv")
	void everyPublishedExampleComesOutAsPublished(int example, String sortCode, String number, ModulusVerdict verdict) {
		assertThat(ModulusCheck.of(TABLE, sortCode, number)).as("example %d", example).isEqualTo(verdict);
	}

	@ParameterizedTest
	@ValueSource(strings = { "309430", "089000", "000000", "999999" })
	void aSortCodeTheTableDoesNotSpeakOfIsUnknownWhateverTheNumber(String sortCode) {
		ModulusTable small = ModulusTable.read(row("107999", "107999", "MOD11", ""), null, "small");

		assertThat(ModulusCheck.of(small, sortCode, "00000000")).isEqualTo(UNKNOWN);
		assertThat(ModulusCheck.of(small, sortCode, "12345678")).isEqualTo(UNKNOWN);
	}

	@Test
	void anyOneWrongDigitOfAValidNumberIsNoticedByModulusEleven() {
		String number = "88837491";
		for (int place = 0; place < number.length(); place++) {
			for (char digit = '0'; digit <= '9'; digit++) {
				String typed = number.substring(0, place) + digit + number.substring(place + 1);
				assertThat(ModulusCheck.of(TABLE, "107999", typed)).isEqualTo(typed.equals(number) ? VALID : INVALID);
			}
		}
	}

	@Test
	void ofTenNumbersThatDifferInTheLastDigitOnlyOneIsValidByModulusTen() {
		for (int start = 0; start < 200; start++) {
			String first = "%07d".formatted(start * 49_999L);
			assertThat(java.util.stream.IntStream.range(0, 10)
				.filter((last) -> ModulusCheck.of(TABLE, "089999", first + last) == VALID)
				.count()).isOne();
		}
	}

	@Test
	void anExceptionLaterThanThisOneIsUnknownAndNotGuessed() {
		ModulusTable later = ModulusTable.read(row("107999", "107999", "MOD11", "15"), null, "later");

		assertThat(ModulusCheck.of(later, "107999", "88837491")).isEqualTo(UNKNOWN);
	}

	@Test
	void whatNeedsTheSubstitutesIsUnknownWithoutThem() {
		ModulusTable without = ModulusTable.read(file("modulus-table.txt"), null, "without");
		var none = new ModulusTable(TABLE.rows(), Map.of(), "none apply");

		assertThat(ModulusCheck.of(without, "938600", "42368003")).isEqualTo(UNKNOWN);
		assertThat(ModulusCheck.of(without, "089999", "66374958")).isEqualTo(VALID);
		assertThat(ModulusCheck.of(none, "938600", "42368003")).isEqualTo(INVALID);
	}

	@Test
	void aCouttsNumberEndsInNoughtOneOrNineToBeTriedAgain() {
		assertThat(ModulusCheck.of(TABLE, "180002", "98093517")).isEqualTo(VALID);
		assertThat(ModulusCheck.of(TABLE, "180002", "00000192")).isEqualTo(INVALID);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " \n\n", "hello",
			"107999 107999 MOD12    0    0    0    0    0    0    8    7    6    5" + "    4    3    2    1",
			"107999 107999 MOD11    0    0    0    0    0    0    8    7    6    5    4    3    2",
			"108000 107999 MOD11    0    0    0    0    0    0    8    7    6    5    4    3    2    1",
			"10799x 107999 MOD11    0    0    0    0    0    0    8    7    6    5    4    3    2    1" })
	void whatIsNoTableIsRefusedWhole(String text) {
		assertThatExceptionOfType(TableIsMalformed.class).isThrownBy(() -> ModulusTable.read(text, null, "none"));
	}

	@Test
	void aTableIsReadWithTheEndsOfLinesOfAnyMachine() {
		ModulusTable windows = ModulusTable.read(file("modulus-table.txt").replace("\n", "\r\n") + "\r\n\r\n",
				file("substitutions.txt").replace("\n", "\r\n"), "the same");

		assertThat(windows.rows()).isEqualTo(TABLE.rows());
		assertThat(windows.substitutes()).isEqualTo(TABLE.substitutes());
	}

	private static String row(String from, String to, String method, String exception) {
		return "%s %s %s    0    0    0    0    0    0    8    7    6    5    4    3    2    1  %s".formatted(from, to,
				method, exception);
	}

	private static String file(String name) {
		try (var file = ModulusCheckTests.class.getResourceAsStream("/grants/bank/" + name)) {
			return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
