package org.alongside.grants.runs;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.alongside.grants.bank.Account;
import org.alongside.grants.bank.BankDetailsService;
import org.alongside.grants.transfers.CreditTransfers;
import org.alongside.grants.transfers.Transfer;
import org.alongside.grants.transfers.TransferOrder;
import org.alongside.platform.privacy.FieldCipher;
import org.alongside.platform.privacy.PersonForgotten;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Makes the file of a run. It is never kept: it is written anew from the lines each time,
 * and is only let out if its fingerprint is the one that was approved.
 */
@Component
class RunFile {

	private final OurAccounts ours;

	private final BankDetailsService accounts;

	private final FieldCipher cipher;

	private final JsonMapper json;

	RunFile(OurAccounts ours, BankDetailsService accounts, FieldCipher cipher, JsonMapper json) {
		this.ours = ours;
		this.accounts = accounts;
		this.cipher = cipher;
		this.json = json;
	}

	/** Copies the account of today into each line, sealed. */
	void address(List<PaymentLine> lines) {
		for (PaymentLine line : lines) {
			Account account = account(line);
			if (!account.currency().equals(line.amount().currency().getCurrencyCode())) {
				throw new AccountHasOtherCurrency(line.reference());
			}
			line.payTo(this.cipher.seal(line.memberId(), place(line.id()), this.json.writeValueAsString(account)),
					account.ending());
		}
	}

	TransferOrder order(RunView run, List<PaymentLine> lines) {
		List<Transfer> transfers = lines.stream()
			.map((line) -> new Transfer(line.endToEndId(), line.amount(), sealed(line), line.reference()))
			.toList();
		TransferOrder order = new TransferOrder(run.reference(), Objects.requireNonNull(run.people().preparedAt()),
				Objects.requireNonNull(run.paysOn()), this.ours.in(run.total().currency()), transfers);
		if (!order.total().equals(run.total()) || order.transfers().size() != run.payments()) {
			throw new FileHasChanged();
		}
		return order;
	}

	static String fingerprint(TransferOrder order) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(CreditTransfers.write(order)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Account account(PaymentLine line) {
		try {
			return this.accounts.openToPay(line.application()).orElseThrow(() -> new NoAccountToPay(line.reference()));
		}
		catch (PersonForgotten nobodyToPay) {
			throw new NoAccountToPay(line.reference());
		}
	}

	private Account sealed(PaymentLine line) {
		byte[] sealed = line.sealedAccount();
		if (sealed == null) {
			throw new NoAccountToPay(line.reference());
		}
		try {
			return this.json.readValue(this.cipher.open(line.memberId(), place(line.id()), sealed), Account.class);
		}
		catch (PersonForgotten nobodyToPay) {
			throw new NoAccountToPay(line.reference());
		}
	}

	private static String place(UUID line) {
		return "payment_line.sealed_account:" + line;
	}

}
