package org.alongside.grants.runs;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

import org.alongside.grants.payments.PaymentService;
import org.alongside.grants.payments.PaymentView;
import org.alongside.platform.data.IllegalTransition;
import org.alongside.platform.data.Ids;
import org.alongside.platform.data.Money;
import org.alongside.platform.data.PublicReference;
import org.alongside.platform.security.SignedIn;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the first person in finance does: gather payments, and make them into a file. Each
 * step is one transaction, and pressing its button again changes nothing.
 */
@Service
@Transactional
class PreparingRuns {

	private final RunBook book;

	private final RunFile file;

	private final PaymentService payments;

	private final Ids ids;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	PreparingRuns(RunBook book, RunFile file, PaymentService payments, Ids ids, Clock clock) {
		this.book = book;
		this.file = file;
		this.payments = payments;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Starts a run.
	 * @param id made when the page was, so that the same press starts one run
	 */
	void start(RunId id, Currency currency, List<UUID> chosen, SignedIn person) {
		if (this.book.exists(id)) {
			return;
		}
		if (chosen.isEmpty()) {
			throw new NothingToPay();
		}
		Instant now = this.clock.instant();
		PaymentRun run = this.book
			.keep(new PaymentRun(id, PublicReference.next("PR", this.random), currency, person, now));
		List<PaymentLine> lines = new ArrayList<>();
		for (UUID payment : chosen.stream().distinct().sorted().toList()) {
			PaymentView taken = taken(payment);
			if (!taken.amount().currency().equals(currency)) {
				throw new PaymentIsTaken();
			}
			lines.add(new PaymentLine(this.ids.next(), id, taken, now));
		}
		this.book.requireNoHandIn(lines, person);
		this.book.keep(lines);
		this.book.count(run);
		this.book.write(this.book.keep(run), "started", person);
	}

	/**
	 * Takes a payment out of a run that is not prepared yet.
	 * @param ask whether the family is asked for another account
	 */
	void takeOut(RunId id, LineId line, boolean ask, SignedIn person) {
		PaymentRun run = this.book.hold(id);
		PaymentLine out = this.book.line(id, line);
		if (out.status() == LineStatus.TAKEN_OUT) {
			return;
		}
		if (run.status() != RunStatus.DRAFT) {
			throw new RunIsStale();
		}
		out.takeOut(this.clock.instant());
		this.book.keep(List.of(out));
		if (ask) {
			this.payments.askAgain(out.paymentId());
		}
		else {
			this.payments.putBack(out.paymentId());
		}
		this.book.count(run);
		this.book.write(this.book.keep(run), ask ? "asked-again" : "taken-out", person);
	}

	/**
	 * Decides how much is taken off a payment, because its family was paid too much
	 * before; nothing is a decision too. Deciding again takes the place of what was
	 * decided.
	 */
	void deduct(RunId id, LineId lineId, Money amount, SignedIn person) {
		PaymentRun run = this.book.hold(id);
		PaymentLine line = this.book.line(id, lineId);
		if (run.status() != RunStatus.DRAFT || line.status() != LineStatus.IN_RUN) {
			throw new RunIsStale();
		}
		this.book.requireNoHandIn(List.of(line), person);
		line.deduct(this.payments.deduct(line.paymentId(), amount, person), this.clock.instant());
		this.book.keep(List.of(line));
		this.book.count(run);
		this.book.write(this.book.keep(run), "deducted", person);
	}

	/** Makes the file, and keeps its fingerprint. */
	void prepare(RunId id, long screen, LocalDate paysOn, SignedIn person) {
		PaymentRun run = this.book.hold(id);
		if (run.status() == RunStatus.PREPARED && run.isPreparedBy(person.id())) {
			return;
		}
		run = this.book.hold(id, screen);
		List<PaymentLine> lines = this.book.lines(id, LineStatus.IN_RUN);
		if (lines.isEmpty()) {
			throw new NothingToPay();
		}
		this.book.requireNoHandIn(lines, person);
		this.book.requireDecided(lines);
		lines.forEach((line) -> this.payments.requireUnquestioned(line.paymentId(), line.reference()));
		this.file.address(lines);
		this.book.keep(lines);
		this.book.count(run);
		run.prepare(person, paysOn, this.clock.instant());
		run.stamp(RunFile.fingerprint(this.file.order(run.view(), lines)));
		this.book.write(this.book.keep(run), "prepared", person);
	}

	/** Calls a run off, unless its file may be with the bank; its payments wait again. */
	void cancel(RunId id, SignedIn person) {
		PaymentRun run = this.book.hold(id);
		if (run.status() == RunStatus.CANCELLED) {
			return;
		}
		run.cancel();
		List<PaymentLine> lines = this.book.lines(id, LineStatus.IN_RUN);
		lines.forEach((line) -> line.takeOut(this.clock.instant()));
		this.book.keep(lines);
		lines.forEach((line) -> this.payments.putBack(line.paymentId()));
		this.book.write(this.book.keep(run), "cancelled", person);
	}

	private PaymentView taken(UUID payment) {
		try {
			return this.payments.take(payment);
		}
		catch (IllegalTransition takenMeanwhile) {
			throw new PaymentIsTaken();
		}
	}

}
