package org.alongside.grants.replays;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.alongside.platform.audit.Audit;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.security.SignedIn;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Works answers out again: those of one application or claim, or all there are, a handful
 * in each transaction.
 */
@Service
@Transactional
class ReplayService {

	private static final int A_HANDFUL = 200;

	private final ReplayRuns runs;

	private final Findings findings;

	private final KeptAnswers answers;

	private final Replayer replayer;

	private final Audit audit;

	private final Clock clock;

	ReplayService(ReplayRuns runs, Findings findings, KeptAnswers answers, Replayer replayer, Audit audit,
			Clock clock) {
		this.runs = runs;
		this.findings = findings;
		this.answers = answers;
		this.replayer = replayer;
		this.audit = audit;
		this.clock = clock;
	}

	/** Every answer on one application or claim; that somebody looked is written down. */
	List<Replay> replay(Kind kind, UUID id, SignedIn person) {
		List<Replay> replays = this.answers.of(kind, id).stream().map(this.replayer::replay).toList();
		this.audit.record(person, "rules.replayed", (kind == Kind.CLAIM) ? "claim" : "application", id,
				Map.of("answers", "" + replays.size()));
		return replays;
	}

	/**
	 * Begins to work everything out again. While that goes on it is not begun twice.
	 * @param id made when the page was, so that the same press begins once
	 * @return the run that goes on
	 */
	ReplayRunId start(ReplayRunId id, SignedIn person) {
		Optional<ReplayRun> going = this.runs.findById(id.value()).or(this.runs::unfinished);
		if (going.isPresent()) {
			return new ReplayRunId(going.get().id());
		}
		this.runs.saveAndFlush(new ReplayRun(id, person, this.answers.count(), this.clock.instant()));
		this.audit.record(person, "rules.replayed-all", "replay", id.value(), Map.of());
		return id;
	}

	/**
	 * Works out a handful more of the oldest run that is not finished.
	 * @return whether there may be more to do
	 */
	boolean step() {
		Optional<ReplayRun> next = this.runs.next();
		next.ifPresent(this::step);
		return next.isPresent();
	}

	@Transactional(readOnly = true)
	List<ReplayRunView> newest() {
		return this.runs.newest().stream().map(ReplayRun::view).toList();
	}

	@Transactional(readOnly = true)
	ReplayRunView read(ReplayRunId id) {
		return this.runs.findById(id.value()).map(ReplayRun::view).orElseThrow(() -> new RecordNotFound("replay", id));
	}

	@Transactional(readOnly = true)
	List<Findings.Finding> findings(ReplayRunId id) {
		return this.findings.of(id);
	}

	private void step(ReplayRun run) {
		List<KeptAnswer> some = this.answers.after(run.atKind(), run.atId(), A_HANDFUL);
		for (KeptAnswer kept : some) {
			Replay replay = this.replayer.replay(kept);
			run.count(replay);
			this.findings.keep(run.id(), replay);
		}
		if (some.isEmpty()) {
			run.endOfKind(this.clock.instant());
		}
		else {
			run.reached(some.getLast().id());
		}
		this.runs.save(run);
	}

}
