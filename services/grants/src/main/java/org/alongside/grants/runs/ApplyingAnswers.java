package org.alongside.grants.runs;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.alongside.grants.debts.DebtBook;
import org.alongside.grants.payments.ReturnReason;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.data.Money;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows what a bank's answer would do, and does it: all of it in one transaction, once.
 * What it says of transfers that are not ours, or that a person must look at, is left
 * alone and shown; the rest is noted all the same.
 */
@Service
@Transactional
class ApplyingAnswers {

	private static final UUID LAST = new UUID(-1L, -1L);

	private static final int PAGE = 25;

	private final ReadingAnswers.Shelf shelf;

	private final PaymentLines lines;

	private final ReleasingRuns releasing;

	private final DebtBook debts;

	private final Audit audit;

	private final Clock clock;

	ApplyingAnswers(ReadingAnswers.Shelf shelf, PaymentLines lines, ReleasingRuns releasing, DebtBook debts,
			Audit audit, Clock clock) {
		this.shelf = shelf;
		this.lines = lines;
		this.releasing = releasing;
		this.debts = debts;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	AnswersPage newest(@Nullable BankAnswerId before) {
		List<BankAnswer.View> found = new ArrayList<>(this.shelf.answers()
			.before((before != null) ? before.value() : LAST, PAGE + 1)
			.stream()
			.map(BankAnswer::view)
			.toList());
		boolean more = found.size() > PAGE;
		List<BankAnswer.View> page = more ? found.subList(0, PAGE) : found;
		return new AnswersPage(page, more ? page.getLast().id() : null);
	}

	/** What it says, and what that would do, or has done. */
	@Transactional(readOnly = true)
	Preview preview(BankAnswerId id) {
		BankAnswer answer = this.shelf.answers()
			.findById(id.value())
			.orElseThrow(() -> new RecordNotFound("bank answer", id));
		List<Line> all = this.shelf.items()
			.findByAnswerIdOrderByNumber(id.value())
			.stream()
			.map((item) -> line(item, find(item).orElse(null)))
			.toList();
		return new Preview(answer.view(), all, sums(all, Verdict.ARRIVED), sums(all, Verdict.CAME_BACK),
				all.stream().anyMatch((line) -> line.verdict().isApplied()), all.stream().anyMatch(Line::wantsAPerson));
	}

	/** Notes what an answer says. Done again, or twice at once, it changes nothing. */
	void apply(BankAnswerId id, SignedIn person) {
		BankAnswer answer = this.shelf.answers()
			.locked(id.value())
			.orElseThrow(() -> new RecordNotFound("bank answer", id));
		if (answer.isApplied()) {
			return;
		}
		List<BankAnswerItem> items = this.shelf.items().findByAnswerIdOrderByNumber(id.value());
		// the runs first and in one order, each before its lines are read
		this.lines.runsOf(items.stream().flatMap((item) -> Stream.ofNullable(item.endToEndId())).toList())
			.forEach((run) -> this.releasing.hold(new RunId(run)));
		List<Judged> judged = items.stream().map(this::judge).toList();
		items.forEach((item) -> item.settle(verdict(judged, item)));
		answer.apply(person, this.clock.instant());
		this.shelf.items().saveAllAndFlush(items);
		this.shelf.answers().saveAndFlush(answer);
		this.audit.record(person, "bank-answer.applied", "bank-answer", id.value(), Map.of("arrived",
				"" + count(judged, Verdict.ARRIVED), "came-back", "" + count(judged, Verdict.CAME_BACK)));
		// what moves money empties what was read: from here on only ids and codes are
		// used
		judged.stream()
			.filter((one) -> one.verdict() == Verdict.CAME_BACK)
			.forEach((one) -> this.releasing.comeBack(one.run(), one.line(),
					Objects.requireNonNull(ReturnReason.ofCode(one.reason())), person));
		judged.stream()
			.filter((one) -> one.verdict() == Verdict.ARRIVED)
			.forEach((one) -> this.releasing.accept(one.run(), one.line(), person));
	}

	private Judged judge(BankAnswerItem item) {
		return find(item)
			.map((line) -> new Judged(item, Verdict.of(item, line, isPartlyBack(line)), line.runId(),
					new LineId(line.id()), item.reason()))
			.orElseGet(() -> new Judged(item, Verdict.UNKNOWN, new RunId(LAST), new LineId(LAST), null));
	}

	private static Verdict verdict(List<Judged> all, BankAnswerItem item) {
		return all.stream().filter((one) -> one.item() == item).map(Judged::verdict).findFirst().orElseThrow();
	}

	private static long count(List<Judged> all, Verdict verdict) {
		return all.stream().filter((one) -> one.verdict() == verdict).count();
	}

	private Optional<PaymentLine> find(BankAnswerItem item) {
		return Optional.ofNullable(item.endToEndId()).flatMap(this.lines::findByEndToEndId);
	}

	private boolean isPartlyBack(PaymentLine line) {
		return this.debts.isPartlyBack(line.paymentId());
	}

	private Line line(BankAnswerItem item, @Nullable PaymentLine line) {
		Verdict verdict = (item.outcome() != null) ? Objects.requireNonNull(item.outcome())
				: Verdict.of(item, line, line != null && isPartlyBack(line));
		return new Line(item.endToEndId(), item.status(), item.reason(), ReturnReason.ofCode(item.reason()),
				(line != null) ? line.payeeName() : null, (line != null) ? line.amount() : item.amount(), verdict);
	}

	private static List<Money> sums(List<Line> all, Verdict verdict) {
		return Stream.of("GBP", "EUR")
			.map((code) -> all.stream()
				.filter((line) -> line.verdict() == verdict)
				.flatMap((line) -> Stream.ofNullable(line.amount()))
				.filter((amount) -> amount.currency().getCurrencyCode().equals(code))
				.reduce(Money::plus))
			.flatMap(Optional::stream)
			.toList();
	}

	/** What an item is, before anything moves. */
	private record Judged(BankAnswerItem item, Verdict verdict, RunId run, LineId line, @Nullable String reason) {
	}

	/**
	 * What an answer says.
	 *
	 * @param arrived how much has arrived, in each currency
	 * @param cameBack how much came back, in each currency
	 * @param does whether it does anything
	 * @param warns whether a person must look at some of it
	 */
	record Preview(BankAnswer.View answer, List<Line> lines, List<Money> arrived, List<Money> cameBack, boolean does,
			boolean warns) {
	}

	/**
	 * What it says of one transfer.
	 *
	 * @param why in our words, if we have any
	 * @param payeeName who was to get it; null if it is not ours
	 */
	record Line(@Nullable String endToEndId, String status, @Nullable String reason, @Nullable ReturnReason why,
			@Nullable String payeeName, @Nullable Money amount, Verdict verdict) {

		boolean wantsAPerson() {
			return switch (this.verdict) {
				case UNKNOWN, OTHER_SUM, OTHER_ACCOUNT, BY_HAND, NOT_SENT -> true;
				case ARRIVED, CAME_BACK, NOTHING_YET, KNOWN -> false;
			};
		}

	}

	/**
	 * A page of answers, newest first.
	 *
	 * @param older where the next page begins; null on the last
	 */
	record AnswersPage(List<BankAnswer.View> answers, @Nullable BankAnswerId older) {
	}

}
