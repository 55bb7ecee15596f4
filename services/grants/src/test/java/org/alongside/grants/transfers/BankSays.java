package org.alongside.grants.transfers;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes what a bank would answer, as pain.002.001.10 or .03. */
public final class BankSays {

	private final String messageId;

	private final String original;

	private final List<String> transfers = new ArrayList<>();

	private String version = "10";

	private String group = "";

	private String account = "";

	private BankSays(String messageId, String original) {
		this.messageId = messageId;
		this.original = original;
	}

	public static BankSays of(String messageId, String original) {
		return new BankSays(messageId, original);
	}

	/** In the older version, which many banks still write. */
	public BankSays inTheOldWay() {
		this.version = "03";
		return this;
	}

	/** The same of the whole file. */
	public BankSays all(String status, String reason) {
		this.group = "<GrpSts>%s</GrpSts>%s".formatted(status, why(reason));
		return this;
	}

	/** Names the account that would pay, in what follows. */
	public BankSays from(String number) {
		this.account = "<DbtrAcct><Id><Othr><Id>%s</Id></Othr></Id></DbtrAcct>".formatted(number);
		return this;
	}

	public BankSays transfer(String endToEndId, String status, String reason) {
		return transfer(endToEndId, status, reason, "");
	}

	/** With the sum it was, such as {@code 12.50}; empty for none. */
	public BankSays transfer(String endToEndId, String status, String reason, String pounds) {
		String sum = pounds.isEmpty() ? "" : "<Amt><InstdAmt Ccy=\"GBP\">%s</InstdAmt></Amt>".formatted(pounds);
		String about = (sum + this.account).isEmpty() ? "" : "<OrgnlTxRef>" + sum + this.account + "</OrgnlTxRef>";
		this.transfers.add("""
				<TxInfAndSts><StsId>S%d</StsId><OrgnlInstrId>%s</OrgnlInstrId><OrgnlEndToEndId>%s</OrgnlEndToEndId>
				<TxSts>%s</TxSts>%s%s</TxInfAndSts>""".formatted(this.transfers.size(), endToEndId, endToEndId, status,
				why(reason), about));
		return this;
	}

	public byte[] file() {
		return text().getBytes(StandardCharsets.UTF_8);
	}

	public String text() {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.%s"><CstmrPmtStsRpt>
				<GrpHdr><MsgId>%s</MsgId><CreDtTm>2026-11-26T10:15:00Z</CreDtTm></GrpHdr>
				<OrgnlGrpInfAndSts><OrgnlMsgId>%s</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>%s</OrgnlGrpInfAndSts>
				<OrgnlPmtInfAndSts><OrgnlPmtInfId>%s</OrgnlPmtInfId>%s</OrgnlPmtInfAndSts>
				</CstmrPmtStsRpt></Document>
				"""
			.formatted(this.version, this.messageId, this.original, this.group, this.original,
					String.join("", this.transfers));
	}

	private static String why(String reason) {
		return reason.isEmpty() ? ""
				: "<StsRsnInf><Rsn><Cd>%s</Cd></Rsn><AddtlInf>As it says</AddtlInf></StsRsnInf>".formatted(reason);
	}

}
