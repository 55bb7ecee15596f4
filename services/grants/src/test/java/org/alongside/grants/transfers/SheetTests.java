package org.alongside.grants.transfers;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.alongside.grants.bank.Account;
import org.alongside.platform.data.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SheetTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+44 20", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\u00a0=1",
			"\u200b=1", "|calc", "\uff1d1+1", "-", "=cmd|' /C calc'!A0" })
	void nothingThatAProgramCouldRunIsAFormula(String typed) {
		String cell = Sheet.cell(typed);

		assertThat(cell.replaceFirst("^\"", "")).startsWith("'" + typed.substring(0, 1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "12.50", "-12.50", "0", "E Example", "PG-7K2M-9QX4-01", "2026-12-03", "" })
	void whatIsHarmlessStaysAsItIs(String value) {
		assertThat(Sheet.cell(value)).isEqualTo(value);
	}

	@Test
	void quotesAndLinesStayWithinTheirCell() {
		assertThat(Sheet.cell("a \"b\", c\nd")).isEqualTo("\"a \"\"b\"\", c\nd\"");
	}

	@Test
	void aTableForTheBankHasOneLineForEachPaymentAndItsAmounts() {
		var order = new TransferOrder("PR-7K2M-9QX4", Instant.EPOCH, LocalDate.parse("2026-12-03"),
				new Account("GBP", "Us", "089999", "66374958", null),
				List.of(new Transfer("PG-7K2M-9QX4-01", Money.gbp(120_50),
						new Account("GBP", "=HYPERLINK(\"x\")", "001234", "00345678", null), "PG-7K2M-9QX4")));

		assertThat(new String(Sheet.of(order), StandardCharsets.UTF_8)).isEqualTo("""
				End-to-end id,Name,Sort code,Account number,IBAN,Amount,Currency,Reference,Pay on\r
				PG-7K2M-9QX4-01,HYPERLINK(x),001234,00345678,,120.50,GBP,PG-7K2M-9QX4,2026-12-03\r
				""");
	}

	@Test
	void aBuildingSocietyFindsTheRollNumberWhereItLooksForIt() {
		var order = new TransferOrder("PR-7K2M-9QX4", Instant.EPOCH, LocalDate.parse("2026-12-03"),
				new Account("GBP", "Us", "089999", "66374958", null),
				List.of(new Transfer("PG-7K2M-9QX4-01", Money.gbp(120_50),
						new Account("GBP", "E Example", "001234", "00345678", null, "A/123456-7"), "PG-7K2M-9QX4")));

		assertThat(new String(Sheet.of(order), StandardCharsets.UTF_8))
			.contains("PG-7K2M-9QX4-01,E Example,001234,00345678,,120.50,GBP,A/123456-7,2026-12-03");
		assertThat(new String(CreditTransfers.write(order), StandardCharsets.UTF_8))
			.contains("<EndToEndId>PG-7K2M-9QX4-01</EndToEndId>", "<RmtInf><Ustrd>A/123456-7</Ustrd></RmtInf>");
	}

}
