package org.alongside.grants.runs;

import java.time.Clock;
import java.util.List;

import org.alongside.grants.payments.PaymentService;
import org.alongside.grants.payments.ReturnReason;
import org.alongside.grants.transfers.TransferOrder;
import org.alongside.platform.security.SignedIn;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens to a prepared run: a second person approves it, its file leaves us, the
 * bank has it and answers. Each step is one transaction, and pressing its button again
 * changes nothing.
 */
@Service
@Transactional
class ReleasingRuns {

	private final RunBook book;

	private final RunFile file;

	private final PaymentService payments;

	private final Clock clock;

	ReleasingRuns(RunBook book, RunFile file, PaymentService payments, Clock clock) {
		this.book = book;
		this.file = file;
		this.payments = payments;
		this.clock = clock;
	}

	/** Approves a run, if its file is still the one that was prepared. */
	void approve(RunId id, long screen, SignedIn person) {
		PaymentRun run = this.book.hold(id);
		if (run.status() == RunStatus.APPROVED && run.isApprovedBy(person.id())) {
			return;
		}
		run = this.book.hold(id, screen);
		if (run.status() != RunStatus.PREPARED) {
			throw new RunIsStale();
		}
		List<PaymentLine> lines = this.book.lines(id, LineStatus.IN_RUN);
		this.book.requireNoHandIn(lines, person);
		lines.forEach((line) -> this.payments.requireUnquestioned(line.paymentId(), line.reference()));
		requireSame(run, lines);
		run.approve(person, this.clock.instant());
		this.book.write(this.book.keep(run), "approved", person);
	}

	/** Gives a prepared run back, to be put right. */
	void giveBack(RunId id, long screen, SignedIn person) {
		PaymentRun run = this.book.hold(id, screen);
		run.giveBack();
		this.book.write(this.book.keep(run), "given-back", person);
	}

	/**
	 * Lets the file of an approved run out, until the bank has it: the same each time.
	 */
	TransferOrder fetch(RunId id, SignedIn person) {
		PaymentRun run = this.book.hold(id);
		run.fetch(this.clock.instant());
		List<PaymentLine> lines = this.book.lines(id, LineStatus.IN_RUN);
		this.book.requireNoHandIn(lines, person);
		lines.forEach((line) -> this.payments.requireUnquestioned(line.paymentId(), line.reference()));
		TransferOrder order = requireSame(run, lines);
		this.book.write(this.book.keep(run), "fetched", person);
		return order;
	}

	/** Notes that the bank has the file: the money is on its way. */
	void send(RunId id, SignedIn person) {
		PaymentRun run = this.book.hold(id);
		if (run.status() == RunStatus.SENT || run.status() == RunStatus.RECONCILED) {
			return;
		}
		List<PaymentLine> lines = this.book.lines(id, LineStatus.IN_RUN);
		this.book.requireNoHandIn(lines, person);
		run.send(person, this.clock.instant());
		lines.forEach((line) -> line.send(this.clock.instant()));
		this.book.keep(lines);
		this.book.write(this.book.keep(run), "sent", person);
		lines.forEach((line) -> this.payments.send(line.paymentId()));
	}

	/** Notes that a payment came back, be it days after it was said to have arrived. */
	void comeBack(RunId id, LineId lineId, ReturnReason reason, SignedIn person) {
		PaymentRun run = this.book.hold(id);
		PaymentLine line = this.book.line(id, lineId);
		if (line.status() == LineStatus.RETURNED) {
			return;
		}
		line.comeBack(reason, this.clock.instant());
		this.book.keep(List.of(line));
		finish(run);
		this.book.write(this.book.keep(run), "line-returned", person);
		this.payments.comeBack(line.paymentId(), reason);
	}

	/** Notes that one has arrived. */
	void accept(RunId id, LineId lineId, SignedIn person) {
		PaymentRun run = this.book.hold(id);
		PaymentLine line = this.book.line(id, lineId);
		if (line.status() == LineStatus.ACCEPTED) {
			return;
		}
		line.accept(this.clock.instant());
		this.book.keep(List.of(line));
		finish(run);
		this.book.write(this.book.keep(run), "line-accepted", person);
		this.payments.accept(line.paymentId());
	}

	/** Holds a run still until the caller's transaction ends. */
	@Transactional(propagation = Propagation.MANDATORY)
	void hold(RunId id) {
		this.book.hold(id);
	}

	/** Notes that all have arrived that are not said to have come back. */
	void acceptTheRest(RunId id, SignedIn person) {
		PaymentRun run = this.book.hold(id);
		if (run.status() == RunStatus.RECONCILED) {
			return;
		}
		if (run.status() != RunStatus.SENT) {
			throw new RunIsStale();
		}
		List<PaymentLine> lines = this.book.lines(id, LineStatus.SENT);
		lines.forEach((line) -> line.accept(this.clock.instant()));
		this.book.keep(lines);
		finish(run);
		this.book.write(this.book.keep(run), "reconciled", person);
		lines.forEach((line) -> this.payments.accept(line.paymentId()));
	}

	private void finish(PaymentRun run) {
		if (run.status() == RunStatus.SENT && this.book.lines(run.id(), LineStatus.SENT).isEmpty()) {
			run.reconcile();
		}
	}

	private TransferOrder requireSame(PaymentRun run, List<PaymentLine> lines) {
		TransferOrder order = this.file.order(run.view(), lines);
		if (!RunFile.fingerprint(order).equals(run.fileHash())) {
			throw new FileHasChanged();
		}
		return order;
	}

}
