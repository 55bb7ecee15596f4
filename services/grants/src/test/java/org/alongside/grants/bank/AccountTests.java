package org.alongside.grants.bank;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class AccountTests {

	@ParameterizedTest
	@ValueSource(strings = { "IE29AIBK93115212345678", "DE89370400440532013000", "FR1420041010050500013M02606" })
	void aTrueIbanIsTaken(String iban) {
		assertThat(Account.ibanProblem(iban)).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "IE29AIBK93115212345679,mistyped", "IE92AIBK93115212345678,mistyped",
			"IE29AIBK931152123456,irish-length", "GB29NWBK60161331926819,british", "12345678,wrong", "'',missing" })
	void anIbanThatIsNotOneSaysWhy(String iban, String problem) {
		assertThat(Account.ibanProblem(iban)).isEqualTo(problem);
	}

	@Test
	void anyOneWrongDigitOfAnIbanIsNoticed() {
		String iban = "IE29AIBK93115212345678";
		for (int place = 8; place < iban.length(); place++) {
			char right = iban.charAt(place);
			for (char digit = '0'; digit <= '9'; digit++) {
				String typed = iban.substring(0, place) + digit + iban.substring(place + 1);
				assertThat(Account.ibanProblem(typed)).isEqualTo((digit == right) ? null : "mistyped");
			}
		}
	}

	@ParameterizedTest
	@CsvSource(nullValues = "none", value = { "none,none", "'  ',none", " a/123456-7 ,A/123456-7",
			"'12  34–56',12 34-56", "C0012345.6,C0012345.6" })
	void aRollNumberIsKeptAsBanksWriteIt(String typed, String roll) {
		assertThat(Account.roll(typed)).isEqualTo(roll);
		assertThat(Account.rollProblem(Account.roll(typed))).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "123456789012345678,", "1234567890123456789,too-long", "-12345,wrong", "=1+1,wrong", "ÄB1,wrong",
			"'A,1',wrong", "A_1,wrong", "\u202e123,wrong" })
	void aRollNumberThatIsNoneSaysWhy(String typed, String problem) {
		assertThat(Account.rollProblem(Account.roll(typed))).isEqualTo(problem);
	}

	@Test
	void anAccountSealedBeforeThereWereRollNumbersStillReads() {
		var json = JsonMapper.shared();
		String before = "{\"currency\":\"GBP\",\"holder\":\"E Example\",\"sortCode\":\"309430\",\"number\":\"12345678\",\"iban\":null}";
		var society = new Account("GBP", "E Example", "309430", "12345678", null, "A/123456-7");

		assertThat(json.readValue(before, Account.class))
			.isEqualTo(new Account("GBP", "E Example", "309430", "12345678", null));
		assertThat(json.readValue(json.writeValueAsString(society), Account.class)).isEqualTo(society);
	}

	@Test
	void sortCodesAndNumbersAreTakenAsPeopleWriteThem() {
		assertThat(Account.sortCodeProblem(Account.digits("30-94-30"))).isNull();
		assertThat(Account.sortCodeProblem(Account.digits("30 94 3"))).isEqualTo("wrong");
		assertThat(Account.numberProblem(Account.digits("1234 5678"))).isNull();
		assertThat(Account.numberProblem("123456789")).isEqualTo("building-society");
		assertThat(Account.numberProblem("123456")).isNull();
		assertThat(Account.numberProblem("12345")).isEqualTo("wrong");
		assertThat(Account.eight("1234567")).isEqualTo("01234567");
		assertThat(Account.eight("123456")).isEqualTo("00123456");
		assertThat(new Account("GBP", "E Example", "309430", "12345678", null).ending()).isEqualTo("78");
	}

}
