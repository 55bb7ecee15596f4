package org.alongside.grants.transfers;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Currency;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.alongside.grants.transfers.StatusReport.Answer;
import org.alongside.platform.data.Money;
import org.jspecify.annotations.Nullable;

/**
 * Reads a bank's answer, ISO 20022 pain.002.001.03 to .14, whose parts that we need are
 * the same. It is read once, from the beginning to the end, and nothing in it is ever
 * looked up elsewhere: a file with a document type, and so with entities of its own, is
 * refused, and so is one that is too large, too deep or has too much in one place.
 */
public final class StatusReports {

	/** A thousand transfers are about half a megabyte. */
	public static final int LARGEST = 5 * 1024 * 1024;

	private static final Pattern NAMESPACE = Pattern
		.compile("urn:iso:std:iso:20022:tech:xsd:pain\\.002\\.001\\.(?:0[3-9]|1[0-4])");

	private static final Pattern ID = Pattern.compile("[\\x21-\\x7e](?:[\\x20-\\x7e]{0,33}[\\x21-\\x7e])?");

	private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,4}");

	private static final int DEEPEST = 30;

	private static final int MOST_ANSWERS = 10_000;

	private static final int LONGEST_TEXT = 500;

	private final List<Answer> answers = new ArrayList<>();

	private final Deque<String> path = new ArrayDeque<>();

	private final StringBuilder text = new StringBuilder();

	private @Nullable String messageId;

	private @Nullable String original;

	private Part group = new Part();

	private Part batch = new Part();

	private @Nullable Part transfer;

	private @Nullable String currency;

	private StatusReports() {
	}

	/**
	 * Reads a report.
	 * @throws BankAnswerUnreadable if it is none, with the reason
	 */
	public static StatusReport read(byte[] file) {
		if (file.length == 0) {
			throw new BankAnswerUnreadable("empty");
		}
		if (file.length > LARGEST) {
			throw new BankAnswerUnreadable("too-large");
		}
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		try {
			XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(file));
			return new StatusReports().report(xml);
		}
		catch (XMLStreamException notXml) {
			throw new BankAnswerUnreadable("not-xml");
		}
	}

	private StatusReport report(XMLStreamReader xml) throws XMLStreamException {
		while (xml.hasNext()) {
			switch (xml.next()) {
				case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
					throw new BankAnswerUnreadable("has-dtd");
				case XMLStreamConstants.START_ELEMENT -> open(xml);
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> collect(xml);
				case XMLStreamConstants.END_ELEMENT -> close();
				default -> {
				} // remarks and the like say nothing
			}
		}
		if (this.messageId == null) {
			throw new BankAnswerUnreadable("no-id");
		}
		return new StatusReport(this.messageId, this.original, this.answers);
	}

	private void open(XMLStreamReader xml) {
		String name = xml.getLocalName();
		if (this.path.isEmpty() && !NAMESPACE.matcher(String.valueOf(xml.getNamespaceURI())).matches()) {
			throw new BankAnswerUnreadable("not-pain002");
		}
		this.path.addLast(name);
		if (this.path.size() > DEEPEST) {
			throw new BankAnswerUnreadable("too-much");
		}
		this.text.setLength(0);
		switch (name) {
			case "OrgnlPmtInfAndSts" -> this.batch = new Part();
			case "TxInfAndSts" -> this.transfer = new Part();
			case "InstdAmt" -> this.currency = xml.getAttributeValue(null, "Ccy");
			default -> {
			}
		}
	}

	private void collect(XMLStreamReader xml) {
		if (this.text.length() + xml.getTextLength() > LONGEST_TEXT) {
			if (!xml.isWhiteSpace()) {
				throw new BankAnswerUnreadable("too-much");
			}
			return;
		}
		this.text.append(xml.getText());
	}

	private void close() {
		String said = this.text.toString().strip();
		String name = this.path.getLast();
		Part part = (this.transfer != null) ? this.transfer : isIn("OrgnlPmtInfAndSts") ? this.batch : this.group;
		switch (name) {
			case "MsgId" -> {
				if (isIn("GrpHdr")) {
					this.messageId = id(said);
				}
			}
			case "OrgnlMsgId" -> this.original = id(said);
			case "OrgnlEndToEndId" -> part.endToEndId = id(said);
			case "GrpSts", "PmtInfSts", "TxSts" -> part.status = code(said);
			case "Cd", "Prtry" -> {
				if (isIn("Rsn") && part.reason == null) {
					part.reason = CODE.matcher(said).matches() ? said : "NARR";
				}
			}
			case "InstdAmt" -> part.amount = amount(said);
			case "IBAN", "Id" -> {
				if (isIn("DbtrAcct") && !said.isEmpty()) {
					part.account = said.replace(" ", "");
				}
			}
			case "TxInfAndSts" -> {
				keep(Part.orElse(this.transfer, this.batch, this.group));
				this.transfer = null;
			}
			case "OrgnlPmtInfAndSts" -> keepWhole(this.batch);
			case "OrgnlGrpInfAndSts" -> keepWhole(this.group);
			default -> {
			}
		}
		this.path.removeLast();
		this.text.setLength(0);
	}

	private boolean isIn(String name) {
		return this.path.contains(name);
	}

	/** What is said of all of a file stands for each transfer it says nothing else of. */
	private void keepWhole(Part part) {
		if (part.status != null && !part.status.equals("PART")) {
			keep(part);
		}
	}

	private void keep(Part part) {
		if (part.status == null) {
			throw new BankAnswerUnreadable("no-status");
		}
		if (this.answers.size() == MOST_ANSWERS) {
			throw new BankAnswerUnreadable("too-much");
		}
		this.answers.add(new Answer(part.endToEndId, part.status, part.reason, part.amount, part.account));
	}

	private static String id(String said) {
		if (!ID.matcher(said).matches()) {
			throw new BankAnswerUnreadable("no-id");
		}
		return said;
	}

	private static String code(String said) {
		if (!CODE.matcher(said).matches()) {
			throw new BankAnswerUnreadable("no-status");
		}
		return said;
	}

	private @Nullable Money amount(String said) {
		try {
			Currency unit = Currency.getInstance(String.valueOf(this.currency));
			return new Money(new BigDecimal(said).movePointRight(unit.getDefaultFractionDigits()).longValueExact(),
					unit);
		}
		catch (IllegalArgumentException | ArithmeticException unreadable) {
			throw new BankAnswerUnreadable("no-amount");
		}
	}

	/** A part of a report while it is read. */
	private static final class Part {

		private @Nullable String endToEndId;

		private @Nullable String status;

		private @Nullable String reason;

		private @Nullable Money amount;

		private @Nullable String account;

		/** A transfer of which nothing is said has the status of its file. */
		private static Part orElse(@Nullable Part transfer, Part batch, Part group) {
			Part part = (transfer != null) ? transfer : new Part();
			if (part.endToEndId == null) {
				throw new BankAnswerUnreadable("no-id");
			}
			for (Part whole : List.of(batch, group)) {
				if (part.status == null) {
					part.status = whole.status;
					part.reason = (part.reason != null) ? part.reason : whole.reason;
				}
			}
			return part;
		}

	}

}
