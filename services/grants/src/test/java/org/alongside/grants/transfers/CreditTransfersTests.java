package org.alongside.grants.transfers;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

import javax.xml.parsers.DocumentBuilderFactory;

import org.alongside.grants.bank.Account;
import org.alongside.platform.data.Money;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import static org.assertj.core.api.Assertions.assertThat;

class CreditTransfersTests {

	private static final Instant NOON = Instant.parse("2026-11-26T12:00:00.987654Z");

	private static final List<String> NAMES = List.of("E Example", "Siobhán O’Néill", "Łukasz Þór & Søn", "李小龙",
			"<Nm>&\"]]>", "=SUM(A1)", "x".repeat(300), "J/O//E", "😀 Ada 😀", "Müller-Straße");

	@Test
	void aFileInPoundsHasWhatUkClearingAsksFor() throws Exception {
		Document file = read(CreditTransfers.write(pounds(List.of(transfer("PG-7K2M-9QX4-01", 120_00, "E Example")))));

		assertThat(names(only(file, "CstmrCdtTrfInitn"))).containsExactly("GrpHdr", "PmtInf");
		assertThat(names(only(file, "GrpHdr"))).containsExactly("MsgId", "CreDtTm", "NbOfTxs", "CtrlSum", "InitgPty");
		assertThat(names(only(file, "PmtInf"))).containsExactly("PmtInfId", "PmtMtd", "NbOfTxs", "CtrlSum", "PmtTpInf",
				"ReqdExctnDt", "Dbtr", "DbtrAcct", "DbtrAgt", "ChrgBr", "CdtTrfTxInf");
		assertThat(names(only(file, "CdtTrfTxInf"))).containsExactly("PmtId", "Amt", "CdtrAgt", "Cdtr", "CdtrAcct",
				"RmtInf");
		assertThat(only(file, "CreDtTm").getTextContent()).isEqualTo("2026-11-26T12:00:00Z");
		assertThat(only(file, "ReqdExctnDt").getTextContent()).isEqualTo("2026-12-03");
		Element transfer = only(file, "CdtTrfTxInf");
		assertThat(text(transfer, "InstdAmt")).isEqualTo("120.00");
		assertThat(((Element) transfer.getElementsByTagNameNS("*", "InstdAmt").item(0)).getAttribute("Ccy"))
			.isEqualTo("GBP");
		assertThat(text(transfer, "MmbId")).isEqualTo("309430");
		assertThat(text(transfer, "CdtrAcct")).isEqualTo("12345678BBAN");
		assertThat(text(transfer, "Ustrd")).isEqualTo("PG-7K2M-9QX4");
		assertThat(file.getElementsByTagNameNS("*", "IBAN").getLength()).isZero();
	}

	@Test
	void aFileInEuroGoesByIbanAsSepa() throws Exception {
		Document file = read(CreditTransfers.write(euro(NAMES)));

		assertThat(only(file, "SvcLvl").getTextContent()).isEqualTo("SEPA");
		assertThat(only(file, "ChrgBr").getTextContent()).isEqualTo("SLEV");
		assertThat(file.getElementsByTagNameNS("*", "IBAN").getLength()).isEqualTo(NAMES.size() + 1);
		assertThat(file.getElementsByTagNameNS("*", "ClrSysMmbId").getLength()).isZero();
	}

	@Test
	void whateverIsPaidTheSumsAreRightAndEveryTextIsWithinItsBounds() throws Exception {
		var random = new Random(26);
		for (int order = 0; order < 200; order++) {
			List<Transfer> transfers = new ArrayList<>();
			BigDecimal sum = BigDecimal.ZERO;
			for (int line = 0; line <= random.nextInt(30); line++) {
				long minor = 1 + random.nextInt(100_000_00);
				sum = sum.add(BigDecimal.valueOf(minor, 2));
				transfers.add(transfer("PG-7K2M-9QX4-%02d".formatted(line), minor,
						NAMES.get(random.nextInt(NAMES.size())) + noise(random)));
			}
			Document file = read(CreditTransfers.write(pounds(transfers)));

			assertThat(text(only(file, "GrpHdr"), "CtrlSum")).isEqualTo(sum.toPlainString());
			assertThat(text(only(file, "PmtInf"), "CtrlSum")).isEqualTo(sum.toPlainString());
			assertThat(text(only(file, "GrpHdr"), "NbOfTxs")).isEqualTo("" + transfers.size());
			var ids = new HashSet<String>();
			BigDecimal amounts = BigDecimal.ZERO;
			for (Element transfer : all(file, "CdtTrfTxInf")) {
				assertThat(ids.add(text(transfer, "EndToEndId"))).isTrue();
				assertThat(text(transfer, "EndToEndId")).hasSizeBetween(1, 35);
				assertThat(text(transfer, "Cdtr")).hasSizeBetween(1, 70).matches("[a-zA-Z0-9/\\-?:().,'+ ]+");
				amounts = amounts.add(new BigDecimal(text(transfer, "InstdAmt")));
			}
			assertThat(amounts).isEqualTo(sum);
		}
	}

	@Test
	void theSameOrderGivesTheSameBytes() {
		List<Transfer> transfers = List.of(transfer("PG-7K2M-9QX4-01", 1, "E Example"));

		assertThat(CreditTransfers.write(pounds(transfers))).isEqualTo(CreditTransfers.write(pounds(transfers)));
	}

	@Test
	void samplesAreWrittenForWhoeverHasTheSchema() throws Exception {
		Path folder = Files.createDirectories(Path.of("target/pain"));
		List<Transfer> transfers = new ArrayList<>();
		for (int line = 0; line < NAMES.size(); line++) {
			transfers.add(transfer("PG-7K2M-9QX4-%02d".formatted(line), line + 1, NAMES.get(line)));
		}

		Files.write(folder.resolve("pounds.xml"), CreditTransfers.write(pounds(transfers)));
		Files.write(folder.resolve("euro.xml"), CreditTransfers.write(euro(NAMES)));

		assertThat(folder.resolve("pounds.xml")).isNotEmptyFile();
		assertThat(folder.resolve("euro.xml")).isNotEmptyFile();
	}

	private static Transfer transfer(String endToEndId, long minor, String holder) {
		return new Transfer(endToEndId, Money.gbp(minor), new Account("GBP", holder, "309430", "12345678", null),
				"PG-7K2M-9QX4");
	}

	private static TransferOrder pounds(List<Transfer> transfers) {
		return new TransferOrder("PR-7K2M-9QX4", NOON, LocalDate.parse("2026-12-03"),
				new Account("GBP", "Neuropathy Help", "089999", "66374958", null), transfers);
	}

	private static TransferOrder euro(List<String> holders) {
		List<Transfer> transfers = new ArrayList<>();
		for (String holder : holders) {
			transfers.add(new Transfer("PG-7K2M-9QX4-%02d".formatted(transfers.size()),
					new Money(50_00, Currency.getInstance("EUR")),
					new Account("EUR", holder, null, null, "IE29AIBK93115212345678"), "PG-7K2M-9QX4"));
		}
		return new TransferOrder("PR-7K2M-9QX4", NOON, LocalDate.parse("2026-12-03"),
				new Account("EUR", "Neuropathy Help", null, null, "IE29AIBK93115212345678"), transfers);
	}

	private static String noise(Random random) {
		var noise = new StringBuilder();
		for (int at = 0; at < random.nextInt(12); at++) {
			noise.appendCodePoint(32 + random.nextInt(0x2ff));
		}
		return noise.toString();
	}

	private static Document read(byte[] file) throws Exception {
		assertThat(new String(file, StandardCharsets.UTF_8)).startsWith("<?xml")
			.contains("urn:iso:std:iso:20022:tech:xsd:pain.001.001.09");
		var factory = DocumentBuilderFactory.newDefaultInstance();
		factory.setNamespaceAware(true);
		return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
	}

	private static Element only(Document file, String name) {
		assertThat(all(file, name)).hasSize(1);
		return all(file, name).getFirst();
	}

	private static List<Element> all(Document file, String name) {
		var found = file.getElementsByTagNameNS("*", name);
		List<Element> all = new ArrayList<>();
		for (int at = 0; at < found.getLength(); at++) {
			all.add((Element) found.item(at));
		}
		return all;
	}

	private static String text(Element in, String name) {
		return in.getElementsByTagNameNS("*", name).item(0).getTextContent();
	}

	private static List<String> names(Element parent) {
		List<String> names = new ArrayList<>();
		for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
			names.add(child.getLocalName());
		}
		return names;
	}

}
