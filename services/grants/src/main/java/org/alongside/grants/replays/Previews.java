package org.alongside.grants.replays;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts what nobody has decided yet before other rules, on paper only. Each is looked at
 * as it was when the rules last looked at it, so that nothing but the rules can make a
 * difference.
 */
@Service
@Transactional(readOnly = true)
class Previews {

	private static final int A_HANDFUL = 200;

	/** Of each kind; a charity with more open at once has other worries first. */
	private static final int MOST = 2000;

	private final KeptAnswers answers;

	private final Replayer replayer;

	Previews(KeptAnswers answers, Replayer replayer) {
		this.answers = answers;
		this.replayer = replayer;
	}

	Preview preview(Candidate candidate) {
		var tally = new Tally();
		for (Kind kind : Kind.values()) {
			look(kind, candidate, tally);
		}
		return new Preview(tally.lookedAt, tally.changed, tally.unreadable, tally.whole, tally.changes);
	}

	private void look(Kind kind, Candidate candidate, Tally tally) {
		@Nullable UUID after = null;
		for (int seen = 0; seen < MOST; seen += A_HANDFUL) {
			List<KeptAnswer> some = this.answers.open(kind, after, A_HANDFUL);
			some.forEach((kept) -> tally.count(this.replayer.replay(kept, candidate)));
			if (some.size() < A_HANDFUL) {
				return;
			}
			after = some.getLast().id();
		}
		tally.whole &= this.answers.open(kind, after, 1).isEmpty();
	}

	/** What came of it so far. */
	private static final class Tally {

		private final List<Change> changes = new ArrayList<>();

		private int lookedAt;

		private int changed;

		private int unreadable;

		private boolean whole = true;

		private void count(Replay replay) {
			this.lookedAt++;
			Comparison comparison = replay.comparison();
			if (comparison == null) {
				this.unreadable++;
				return;
			}
			KeptAnswer kept = replay.kept();
			List<Change> found = comparison.otherAnswers()
				.stream()
				.map((line) -> new Change(kept.kind(), kept.id(), kept.reference(), line))
				.toList();
			this.changed += found.isEmpty() ? 0 : 1;
			this.changes.addAll(found);
		}

	}

}
