package org.alongside.grants.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.grants.claims.ClaimBook;
import org.alongside.grants.debts.DebtBook;
import org.alongside.grants.decisions.DecisionService;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.data.Money;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Opens runs and their lines, and writes down who did what with them. */
@Component
class RunBook {

	private static final UUID LAST = new UUID(-1L, -1L);

	private static final int PAGE = 25;

	private final PaymentRuns runs;

	private final PaymentLines lines;

	private final DecisionService decisions;

	private final ClaimBook claims;

	private final DebtBook debts;

	private final Audit audit;

	RunBook(PaymentRuns runs, PaymentLines lines, DecisionService decisions, ClaimBook claims, DebtBook debts,
			Audit audit) {
		this.runs = runs;
		this.lines = lines;
		this.decisions = decisions;
		this.claims = claims;
		this.debts = debts;
		this.audit = audit;
	}

	/** A run, held still until the caller's transaction ends. */
	PaymentRun hold(RunId id) {
		return this.runs.locked(id.value()).orElseThrow(() -> new RecordNotFound("run", id));
	}

	/** A run, held still; refused if the screen was made from another state of it. */
	PaymentRun hold(RunId id, long screen) {
		PaymentRun run = hold(id);
		if (run.version() != screen) {
			throw new RunIsStale();
		}
		return run;
	}

	List<PaymentLine> lines(RunId id, LineStatus status) {
		return this.lines.findByRunIdAndStatusOrderById(id.value(), status);
	}

	PaymentLine line(RunId run, LineId id) {
		return this.lines.findByRunIdOrderById(run.value())
			.stream()
			.filter((line) -> line.id().equals(id.value()))
			.findFirst()
			.orElseThrow(() -> new RecordNotFound("line", id));
	}

	PaymentRun keep(PaymentRun run) {
		return this.runs.saveAndFlush(run);
	}

	void keep(List<PaymentLine> lines) {
		this.lines.saveAllAndFlush(lines);
	}

	/** Notes how many payments a run has, and how much they are. */
	void count(PaymentRun run) {
		List<PaymentLine> in = lines(run.id(), LineStatus.IN_RUN);
		run.gather(in.size(),
				in.stream().map(PaymentLine::amount).reduce(Money.zero(run.currency()), (sum, each) -> sum.plus(each)));
	}

	/** Nobody pays a grant that they had a hand in. */
	void requireNoHandIn(List<PaymentLine> lines, SignedIn person) {
		for (PaymentLine line : lines) {
			if (tookPart(line, person)) {
				throw new TookPartInGrant(line.reference());
			}
		}
	}

	/**
	 * What could be taken off a line now, because its family was paid too much before.
	 */
	Money owes(PaymentLine line) {
		return (line.status() == LineStatus.IN_RUN)
				? this.debts.recoverableFrom(line.memberId(), line.amount().currency())
				: Money.zero(line.amount().currency());
	}

	/** What we suggest to take off a line. */
	Money suggestion(PaymentLine line) {
		return this.debts.suggestion(line.memberId(), line.amount().plus(line.deducted()));
	}

	/** Whoever is owed more by a family first decides how much of it is taken off. */
	void requireDecided(List<PaymentLine> lines) {
		for (PaymentLine line : lines) {
			if (line.isUndecided() && !owes(line).isZero()) {
				throw new DeductionNotDecided(line.reference());
			}
		}
	}

	LineView line(RunId run, LineId id, SignedIn person) {
		PaymentLine line = line(run, id);
		return line.view(tookPart(line, person), owes(line));
	}

	boolean exists(RunId id) {
		return this.runs.existsById(id.value());
	}

	RunView view(RunId id) {
		return this.runs.findById(id.value()).map(PaymentRun::view).orElseThrow(() -> new RecordNotFound("run", id));
	}

	List<LineView> lines(RunId id, SignedIn person) {
		return this.lines.findByRunIdOrderById(id.value())
			.stream()
			.map((line) -> line.view(tookPart(line, person), owes(line)))
			.toList();
	}

	RunsPage newest(@Nullable UUID before) {
		List<RunView> found = new ArrayList<>(
				this.runs.before((before != null) ? before : LAST, PAGE + 1).stream().map(PaymentRun::view).toList());
		boolean more = found.size() > PAGE;
		List<RunView> page = more ? found.subList(0, PAGE) : found;
		return new RunsPage(page, more ? page.getLast().id() : null);
	}

	void write(PaymentRun run, String step, SignedIn person) {
		this.audit.record(person, "run." + step.toLowerCase(Locale.ROOT), "payment-run", run.id().value(),
				Map.of("amount", "" + run.total().minor(), "currency", "" + run.currency()));
	}

	private boolean tookPart(PaymentLine line, SignedIn person) {
		return tookPart(line.application(), line.memberId(), person);
	}

	/** Whether somebody had a hand in a grant, or in a claim against it. */
	boolean tookPart(GrantApplicationId application, UUID member, SignedIn person) {
		return this.decisions.hadAHandIn(application, member, person.id())
				|| this.claims.hadAHandIn(application, person.id());
	}

	/**
	 * A page of runs, newest first.
	 *
	 * @param older where the next page begins; null on the last
	 */
	record RunsPage(List<RunView> runs, @Nullable RunId older) {
	}

}
