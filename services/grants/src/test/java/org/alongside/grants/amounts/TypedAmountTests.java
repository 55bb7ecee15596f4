package org.alongside.grants.amounts;

import java.util.Currency;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypedAmountTests {

	private static final Currency GBP = Currency.getInstance("GBP");

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			12 | 1200
			£12 | 1200
			1,000.50 | 100050
			0.01 | 1
			100000 | 10000000
			""")
	void whatPeopleTypeIsRead(String typed, long minor) {
		assertThat(TypedAmount.read(typed, GBP)).isEqualTo(new TypedAmount(minor, null));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "null", textBlock = """
			null | missing
			-5 | negative
			£-5 | negative
			12.345 | parts
			0 | zero
			0.00 | zero
			100000.01 | too-large
			999999999999 | too-large
			99999999999999999999 | unreadable
			1,000,000,000,000,000,000 | too-large
			€12 | unreadable
			1,00 | unreadable
			ten | unreadable
			1e9 | unreadable
			""")
	void whatCannotBeAnAmountSaysWhy(String typed, String problem) {
		assertThat(TypedAmount.read(typed, GBP).problem()).endsWith("." + problem);
	}

}
