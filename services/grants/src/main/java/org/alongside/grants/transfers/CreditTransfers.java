package org.alongside.grants.transfers;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.alongside.grants.bank.Account;
import org.alongside.platform.data.Money;

/**
 * Writes an order as ISO 20022 pain.001.001.09: pounds by sort code and account number
 * over UK clearing, euro by IBAN as SEPA. The same order gives the same bytes, whenever
 * and wherever it is written, so its fingerprint can be checked.
 */
public final class CreditTransfers {

	private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'")
		.withZone(ZoneOffset.UTC);

	/** What SEPA has room for; ISO has room for 140. */
	private static final int LONGEST_NAME = 70;

	private final XMLStreamWriter xml;

	private CreditTransfers(XMLStreamWriter xml) {
		this.xml = xml;
	}

	/**
	 * Writes an order.
	 * @return the file for the bank
	 */
	public static byte[] write(TransferOrder order) {
		try {
			var bytes = new ByteArrayOutputStream();
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory()
				.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
			new CreditTransfers(xml).document(order);
			xml.close();
			return bytes.toByteArray();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException("An order could not be written", ex);
		}
	}

	private void document(TransferOrder order) throws XMLStreamException {
		this.xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
		this.xml.writeStartElement("Document");
		this.xml.writeDefaultNamespace(NAMESPACE);
		in("CstmrCdtTrfInitn", () -> {
			in("GrpHdr", () -> {
				text("MsgId", order.id());
				text("CreDtTm", MOMENT.format(order.createdAt().truncatedTo(ChronoUnit.SECONDS)));
				sums(order);
				in("InitgPty", () -> text("Nm", name(order.debtor(), order.id())));
			});
			in("PmtInf", () -> payment(order));
		});
		this.xml.writeEndElement();
		this.xml.writeEndDocument();
	}

	private void payment(TransferOrder order) throws XMLStreamException {
		boolean euro = order.debtor().iban() != null;
		text("PmtInfId", order.id());
		text("PmtMtd", "TRF");
		sums(order);
		in("PmtTpInf", () -> in("SvcLvl", () -> text("Cd", euro ? "SEPA" : "NURG")));
		in("ReqdExctnDt", () -> text("Dt", order.paysOn().toString()));
		in("Dbtr", () -> text("Nm", name(order.debtor(), order.id())));
		account("DbtrAcct", order.debtor());
		agent("DbtrAgt", order.debtor());
		text("ChrgBr", euro ? "SLEV" : "SHAR");
		for (Transfer transfer : order.transfers()) {
			in("CdtTrfTxInf", () -> transfer(transfer));
		}
	}

	private void transfer(Transfer transfer) throws XMLStreamException {
		in("PmtId", () -> {
			text("InstrId", transfer.endToEndId());
			text("EndToEndId", transfer.endToEndId());
		});
		in("Amt", () -> {
			this.xml.writeStartElement("InstdAmt");
			this.xml.writeAttribute("Ccy", transfer.amount().currency().getCurrencyCode());
			this.xml.writeCharacters(figures(transfer.amount()));
			this.xml.writeEndElement();
		});
		if (transfer.account().iban() == null) { // SEPA finds the bank by the IBAN
			agent("CdtrAgt", transfer.account());
		}
		in("Cdtr", () -> text("Nm", name(transfer.account(), transfer.reference())));
		account("CdtrAcct", transfer.account());
		in("RmtInf", () -> text("Ustrd", transfer.arrivingReference()));
	}

	private void sums(TransferOrder order) throws XMLStreamException {
		text("NbOfTxs", "" + order.transfers().size());
		text("CtrlSum", figures(order.total()));
	}

	private void account(String element, Account account) throws XMLStreamException {
		in(element, () -> in("Id", () -> {
			if (account.iban() != null) {
				text("IBAN", account.iban());
			}
			else {
				in("Othr", () -> {
					text("Id", String.valueOf(account.number()));
					in("SchmeNm", () -> text("Cd", "BBAN"));
				});
			}
		}));
	}

	private void agent(String element, Account account) throws XMLStreamException {
		in(element, () -> in("FinInstnId", () -> {
			if (account.sortCode() != null) {
				in("ClrSysMmbId", () -> {
					in("ClrSysId", () -> text("Cd", "GBDSC"));
					text("MmbId", String.valueOf(account.sortCode()));
				});
			}
			else {
				in("Othr", () -> text("Id", "NOTPROVIDED"));
			}
		}));
	}

	private void in(String element, Part part) throws XMLStreamException {
		this.xml.writeStartElement(element);
		part.write();
		this.xml.writeEndElement();
	}

	private void text(String element, String text) throws XMLStreamException {
		this.xml.writeStartElement(element);
		this.xml.writeCharacters(text);
		this.xml.writeEndElement();
	}

	private static String name(Account account, String otherwise) {
		return BankText.of(account.holder(), LONGEST_NAME, otherwise);
	}

	private static String figures(Money amount) {
		return BigDecimal.valueOf(amount.minor(), amount.currency().getDefaultFractionDigits()).toPlainString();
	}

	/** What stands inside an element. */
	@FunctionalInterface
	private interface Part {

		void write() throws XMLStreamException;

	}

}
