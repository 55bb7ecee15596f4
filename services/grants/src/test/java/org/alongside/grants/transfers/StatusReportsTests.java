package org.alongside.grants.transfers;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.alongside.grants.transfers.StatusReport.Answer;
import org.alongside.platform.data.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StatusReportsTests {

	@Test
	void whatABankSaysOfEachTransferIsReadInEitherVersion() {
		BankSays says = BankSays.of("M-1", "PR-7K2M-9QX4")
			.from("66374958")
			.transfer("PG-7K2M-9QX4-01", "ACSC", "")
			.transfer("PG-8K2M-9QX4-01", "RJCT", "AC04", "12.50");

		for (StatusReport report : Arrays.asList(StatusReports.read(says.file()),
				StatusReports.read(says.inTheOldWay().file()))) {
			assertThat(report.messageId()).isEqualTo("M-1");
			assertThat(report.original()).isEqualTo("PR-7K2M-9QX4");
			assertThat(report.answers()).containsExactly(new Answer("PG-7K2M-9QX4-01", "ACSC", null, null, "66374958"),
					new Answer("PG-8K2M-9QX4-01", "RJCT", "AC04", Money.gbp(12_50), "66374958"));
		}
	}

	@Test
	void whatIsSaidOfAWholeFileIsOneAnswerWithoutATransfer() {
		assertThat(StatusReports.read(BankSays.of("M-2", "PR-7K2M-9QX4").all("RJCT", "AM04").file()).answers())
			.containsExactly(new Answer(null, "RJCT", "AM04", null, null));
		assertThat(StatusReports.read(BankSays.of("M-3", "PR-7K2M-9QX4").all("PART", "").file()).answers()).isEmpty();
	}

	@Test
	void aFileThatReachesOutsideIsNotRead() {
		String doctype = """
				<?xml version="1.0"?><!DOCTYPE Document [<!ENTITY x SYSTEM "file:///etc/hostname">]>
				""";
		refused(BankSays.of("M-4", "&x;").text().replaceFirst("(?s)<\\?xml.*?\\?>\\s*", doctype), "has-dtd");
		refused(BankSays.of("M-4", "PR")
			.text()
			.replaceFirst("(?s)<\\?xml.*?\\?>\\s*", "<!DOCTYPE Document SYSTEM \"http://127.0.0.1:1/x.dtd\">"),
				"has-dtd");
	}

	@Test
	void aBillionLaughsAreNotLaughed() {
		StringBuilder entities = new StringBuilder("<!DOCTYPE Document [<!ENTITY a0 \"ha\">");
		for (int at = 1; at < 30; at++) {
			entities.append("<!ENTITY a%d \"".formatted(at)).append("&a%d;".formatted(at - 1).repeat(10)).append("\">");
		}
		refused(BankSays.of("M-5", "&a29;").text().replaceFirst("(?s)<\\?xml.*?\\?>\\s*", entities + "]>"), "has-dtd");
	}

	@Test
	void whatIsFarTooMuchIsRefusedKindly() {
		refused(new byte[50 * 1024 * 1024], "too-large");
		refused(new byte[0], "empty");
		refused("<a>".repeat(100_000), "not-pain002");
		String deep = "<a>".repeat(100) + "</a>".repeat(100);
		refused(BankSays.of("M-6", "PR").text().replace("</CstmrPmtStsRpt>", deep + "</CstmrPmtStsRpt>"), "too-much");
		refused(BankSays.of("M-7", "PR")
			.text()
			.replace("</CstmrPmtStsRpt>", "<Note>" + "x".repeat(100_000) + "</Note></CstmrPmtStsRpt>"), "too-much");
		BankSays many = BankSays.of("M-8", "PR");
		for (int at = 0; at <= 10_000; at++) {
			many.transfer("E-" + at, "ACSC", "");
		}
		refused(many.text(), "too-much");
	}

	@ParameterizedTest
	@ValueSource(strings = { "not xml", "%PDF-1.7", "<", "<Document/>", "<?xml version=\"1.0\"?>",
			"<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.001.001.09\"></Document>",
			"<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.002.001.99\"></Document>",
			"<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.002.001.10\"></Document>",
			"<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.002.001.10\"><CstmrPmtStsRpt>" })
	void whatIsNoAnswerIsRefusedKindly(String text) {
		assertThatExceptionOfType(BankAnswerUnreadable.class)
			.isThrownBy(() -> StatusReports.read(text.getBytes(StandardCharsets.UTF_8)))
			.satisfies((refusal) -> assertThat(refusal.code()).startsWith("grants.bank-answer."));
	}

	@Test
	void whatAPartLeavesOutIsRefusedByName() {
		String whole = BankSays.of("M-9", "PR").transfer("E-1", "RJCT", "AC01", "1.00").text();
		refused(whole.replace("<TxSts>RJCT</TxSts>", ""), "no-status");
		refused(whole.replace("<TxSts>RJCT</TxSts>", "<TxSts>rejected!</TxSts>"), "no-status");
		refused(whole.replace("<OrgnlEndToEndId>E-1</OrgnlEndToEndId>", ""), "no-id");
		refused(whole.replace(">E-1</OrgnlEndToEndId>", ">" + "E".repeat(36) + "</OrgnlEndToEndId>"), "no-id");
		refused(whole.replace("<MsgId>M-9</MsgId>", ""), "no-id");
		refused(whole.replace(">1.00<", ">1.001<"), "no-amount");
		refused(whole.replace(">1.00<", ">1e9999999<"), "no-amount");
		refused(whole.replace("\"GBP\"", "\"XXXX\""), "no-amount");
	}

	private static void refused(String text, String why) {
		refused(text.getBytes(StandardCharsets.UTF_8), why);
	}

	private static void refused(byte[] file, String why) {
		assertThatExceptionOfType(BankAnswerUnreadable.class).isThrownBy(() -> StatusReports.read(file))
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo("grants.bank-answer." + why));
	}

}
