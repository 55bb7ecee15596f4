package org.alongside.platform.events;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

/**
 * Keeps the inbox from growing with history: once an hour it forgets what is older than
 * any topic's retention and a margin, and with it the dead letters that were seen to.
 * Every instance may do it.
 */
class InboxPruner implements SmartLifecycle {

	/**
	 * Topics keep 28 days; a message may wait in retries and dead letters as long again.
	 */
	static final Duration KEPT = Duration.ofDays(2 * 28 + 7);

	private static final Logger logger = LoggerFactory.getLogger(InboxPruner.class);

	private static final Duration DEAD_LETTERS_KEPT = Duration.ofDays(28);

	private final Inbox inbox;

	private final DeadLetters letters;

	private @Nullable ScheduledExecutorService timer;

	InboxPruner(Inbox inbox, DeadLetters letters) {
		this.inbox = inbox;
		this.letters = letters;
	}

	@Override
	public synchronized void start() {
		ScheduledExecutorService hourly = Executors
			.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("inbox-pruner").factory());
		hourly.scheduleWithFixedDelay(this::prune, 5, 60, TimeUnit.MINUTES);
		this.timer = hourly;
	}

	private void prune() {
		try {
			this.inbox.prune(KEPT);
			this.letters.prune(DEAD_LETTERS_KEPT);
		}
		catch (DataAccessException ex) {
			logger.warn("The inbox could not be pruned and will be in an hour");
		}
	}

	@Override
	public synchronized void stop() {
		ExecutorService running = this.timer;
		if (running != null) {
			running.shutdownNow();
			this.timer = null;
		}
	}

	@Override
	public synchronized boolean isRunning() {
		return this.timer != null;
	}

}
