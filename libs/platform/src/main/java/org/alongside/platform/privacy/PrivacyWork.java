package org.alongside.platform.privacy;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.alongside.platform.observability.Faults;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;

/**
 * Does in the background what {@link DataExports} and {@link Forgetting} have to do.
 * Every instance may: what one works on, others pass over.
 */
class PrivacyWork implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(PrivacyWork.class);

	private static final int IN_A_ROW = 20;

	private final DataExports exports;

	private final Forgetting forgetting;

	private @Nullable ScheduledExecutorService timer;

	PrivacyWork(DataExports exports, Forgetting forgetting) {
		this.exports = exports;
		this.forgetting = forgetting;
	}

	@Override
	public synchronized void start() {
		ScheduledExecutorService worker = Executors
			.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("privacy-work").factory());
		worker.scheduleWithFixedDelay(this::collect, 2, 1, TimeUnit.SECONDS);
		worker.scheduleWithFixedDelay(this::forgetWhoWaited, 10, 60, TimeUnit.SECONDS);
		worker.scheduleWithFixedDelay(this::sweep, 5, 10, TimeUnit.MINUTES);
		this.timer = worker;
	}

	@Override
	public synchronized void stop() {
		ScheduledExecutorService running = this.timer;
		if (running != null) {
			running.shutdownNow();
			this.timer = null;
		}
	}

	@Override
	public synchronized boolean isRunning() {
		return this.timer != null;
	}

	private void collect() {
		quietly("collect what is held of somebody", () -> {
			int times = 0;
			while (this.exports.work() && times < IN_A_ROW) {
				times++;
			}
		});
	}

	private void forgetWhoWaited() {
		quietly("forget who had to wait", this.forgetting::forgetWhoWaited);
	}

	private void sweep() {
		quietly("sweep after somebody left", this.forgetting::sweep);
	}

	/**
	 * A timer that is thrown at stops for ever: what failed is tried again in a while.
	 */
	private static void quietly(String what, Runnable work) {
		try {
			work.run();
		}
		catch (RuntimeException ex) {
			logger.error("Could not {}, and will try again: {}", what, Faults.trace(ex));
		}
	}

}
