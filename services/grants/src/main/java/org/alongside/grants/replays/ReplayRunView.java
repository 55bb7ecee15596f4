package org.alongside.grants.replays;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a page shows of a run.
 *
 * @param expected how many answers there were when it began
 * @param finishedAt null while it goes on
 */
record ReplayRunView(ReplayRunId id, String startedBy, Instant startedAt, long expected, long sameAnswers,
		long otherAnswers, long forgotten, long unreadable, @Nullable Instant finishedAt) {

	public long done() {
		return this.sameAnswers + this.otherAnswers + this.forgotten + this.unreadable;
	}

}
