package org.alongside.platform.data;

import java.util.Currency;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MoneyTests {

	private static final Currency GBP = Currency.getInstance("GBP");

	private static final Currency EUR = Currency.getInstance("EUR");

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			120        | 12000
			£120.00    | 12000
			' £ 120 '  | 12000
			1,000.50   | 100050
			1,234,567  | 123456700
			0          | 0
			0.5        | 50
			120.       | 12000
			007        | 700
			""")
	void anAmountIsReadAsPeopleTypeIt(String typed, long pence) {
		assertThat(Money.parse(typed, GBP)).isEqualTo(Money.gbp(pence));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''                | platform.money.missing
			£                 | platform.money.missing
			-5                | platform.money.negative
			£-5               | platform.money.negative
			12.345            | platform.money.parts
			1,00.50           | platform.money.unreadable
			1.000,50          | platform.money.unreadable
			a lot             | platform.money.unreadable
			12e3              | platform.money.unreadable
			١٢                | platform.money.unreadable
			9999999999999999  | platform.money.unreadable
			1,000,000,000,000,000,000 | platform.money.unreadable
			€5                | platform.money.unreadable
			""")
	void whatIsNoAmountIsRefusedWithItsReason(String typed, String code) {
		assertThatExceptionOfType(NotAnAmount.class).isThrownBy(() -> Money.parse(typed, GBP))
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo(code));
	}

	@Test
	void nothingTypedIsAmissingAmount() {
		assertThatExceptionOfType(NotAnAmount.class).isThrownBy(() -> Money.parse(null, GBP))
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo("platform.money.missing"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			12000   | £120.00
			100050  | £1,000.50
			5       | £0.05
			-250    | -£2.50
			""")
	void anAmountIsShownAsPeopleReadIt(long pence, String shown) {
		assertThat(Money.gbp(pence)).hasToString(shown);
	}

	@Test
	void eurosAreShownAsEuros() {
		assertThat(new Money(1050, EUR)).hasToString("€10.50");
	}

	@Test
	void currenciesAreNeverMixed() {
		var euro = new Money(100, EUR);

		assertThatIllegalArgumentException().isThrownBy(() -> Money.gbp(100).plus(euro));
		assertThatIllegalArgumentException().isThrownBy(() -> Money.gbp(100).minus(euro));
		assertThatIllegalArgumentException().isThrownBy(() -> Money.gbp(100).isGreaterThan(euro));
	}

	@Test
	void sumsAddUpAndNeverOverflow() {
		assertThat(Money.gbp(100).plus(Money.gbp(50)).minus(Money.gbp(25)).times(2)).isEqualTo(Money.gbp(250));
		assertThatExceptionOfType(ArithmeticException.class)
			.isThrownBy(() -> Money.gbp(Long.MAX_VALUE).plus(Money.gbp(1)));
	}

	@ParameterizedTest
	@ValueSource(longs = { 0, 1, 99, 100, 12345, 999_999_999_99L })
	void whatIsShownIsReadBack(long pence) {
		assertThat(Money.parse(Money.gbp(pence).format(), GBP)).isEqualTo(Money.gbp(pence));
	}

}
