package org.alongside.grants.bank;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LongNumberTests {

	/** The examples of the specification, section 2.1.2. */
	@ParameterizedTest
	@CsvSource({ "NATWEST,0123456789,112233,23456789", "COOPERATIVE,1234567890,112233,12345678",
			"LEEDS,1234567890,112233,12345678", "SANTANDER,123456789,112231,23456789" })
	void eachBankMakesEightDigitsInItsOwnWay(LongNumber bank, String number, String sortCode, String eight) {
		assertThat(LongNumber.chosen(bank.name(), number)).contains(bank);
		assertThat(bank.sortCode("112233", number)).isEqualTo(sortCode);
		assertThat(bank.number(number)).isEqualTo(eight);
	}

	@Test
	void aBankIsOnlyAskedForWhereTheNumberCanBeItsOwn() {
		assertThat(LongNumber.choices("1234567890")).containsExactly("NATWEST", "COOPERATIVE", "LEEDS", "OTHER");
		assertThat(LongNumber.choices("123456789")).containsExactly("SANTANDER", "OTHER");
		assertThat(LongNumber.chosen("SANTANDER", "1234567890")).isEmpty();
		assertThat(LongNumber.chosen("LEEDS", "123456789")).isEmpty();
		assertThat(LongNumber.chosen("OTHER", "123456789")).isEmpty();
		assertThat(LongNumber.chosen(null, "123456789")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "12345678", "12345678901", "12345678a", "１２３４５６７８９" })
	void whatIsNoLongNumberIsNobodys(String number) {
		assertThat(LongNumber.choices(number)).isEmpty();
		assertThat(LongNumber.chosen("LEEDS", number)).isEmpty();
	}

}
