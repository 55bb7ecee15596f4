package org.alongside.grants.runs;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.alongside.grants.bank.Account;
import org.alongside.grants.transfers.StatusReport;
import org.alongside.grants.transfers.StatusReport.Answer;
import org.alongside.grants.transfers.StatusReports;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.data.Ids;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads a bank's answer, and keeps what it says; nothing is done with it yet. The same
 * file read again is the same answer.
 */
@Service
@Transactional
class ReadingAnswers {

	private final Shelf shelf;

	private final PaymentLines lines;

	private final OurAccounts ours;

	private final Audit audit;

	private final Ids ids;

	private final Clock clock;

	ReadingAnswers(Shelf shelf, PaymentLines lines, OurAccounts ours, Audit audit, Ids ids, Clock clock) {
		this.shelf = shelf;
		this.lines = lines;
		this.ours = ours;
		this.audit = audit;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Reads a file; one that is no answer is refused, with the reason.
	 * @throws AnswerIsTaken if another file had the same id
	 */
	BankAnswerId read(byte[] file, SignedIn person) {
		StatusReport report = StatusReports.read(file);
		String hash = hash(file);
		Optional<BankAnswer> known = this.shelf.answers().findByMessageId(report.messageId());
		if (known.isPresent()) {
			if (!known.get().isFrom(hash)) {
				throw new AnswerIsTaken(report.messageId());
			}
			return known.get().id();
		}
		List<Answer> said = expanded(report);
		BankAnswer answer = this.shelf.answers()
			.saveAndFlush(new BankAnswer(new BankAnswerId(this.ids.next()), report.messageId(), report.original(), hash,
					person, this.clock.instant()));
		List<BankAnswerItem> items = new ArrayList<>();
		for (Answer one : said) {
			items.add(new BankAnswerItem(this.ids.next(), answer.id(), items.size(), one, isOther(one.account())));
		}
		this.shelf.items().saveAllAndFlush(items);
		this.audit.record(person, "bank-answer.read", "bank-answer", answer.id().value(),
				Map.of("items", "" + items.size()));
		return answer.id();
	}

	/**
	 * What is said of a whole file is said of each of its transfers that is not named.
	 */
	private List<Answer> expanded(StatusReport report) {
		Map<String, Answer> named = new LinkedHashMap<>();
		Answer whole = null;
		for (Answer one : report.answers()) {
			String id = one.endToEndId();
			if (id == null) {
				whole = one; // of a part of the file, which comes after the file itself
			}
			else {
				Answer before = named.putIfAbsent(id, one);
				if (before != null && !before.equals(one)) {
					throw new AnswerContradictsItself(id);
				}
			}
		}
		List<Answer> all = new ArrayList<>(named.values());
		if (whole != null) {
			String original = report.original();
			List<PaymentLine> sent = (original != null) ? this.lines.ofRun(original) : List.of();
			for (PaymentLine line : sent) {
				if (line.status() != LineStatus.TAKEN_OUT && !named.containsKey(line.endToEndId())) {
					all.add(new Answer(line.endToEndId(), whole.status(), whole.reason(), null, whole.account()));
				}
			}
			if (sent.isEmpty()) {
				all.add(whole);
			}
		}
		return all;
	}

	private boolean isOther(@Nullable String account) {
		return account != null && !isOurs(account, "GBP") && !isOurs(account, "EUR");
	}

	private boolean isOurs(String account, String currency) {
		try {
			Account own = this.ours.in(Currency.getInstance(currency));
			String number = own.number();
			return account.equals(own.iban()) || (number != null && account.endsWith(number));
		}
		catch (NoAccountOfOurs none) {
			return false;
		}
	}

	private static String hash(byte[] file) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Where answers and what they say are kept. */
	@Component
	record Shelf(BankAnswers answers, BankAnswerItems items) {
	}

}
