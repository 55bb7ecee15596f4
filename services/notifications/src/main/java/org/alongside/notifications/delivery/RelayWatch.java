package org.alongside.notifications.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.stereotype.Component;

/**
 * Knows whether the relay is there. While it is away one mail at a time finds out whether
 * it is back, and all others keep their turn, so that they go at once when it is.
 */
@Component
class RelayWatch {

	private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

	private final Duration longestPause;

	private final Clock clock;

	private Duration pause = Duration.ZERO;

	private Instant awayUntil = Instant.EPOCH;

	RelayWatch(DeliverySettings settings, Clock clock) {
		this.longestPause = settings.longestPause();
		this.clock = clock;
	}

	synchronized void isThere() {
		this.pause = Duration.ZERO;
		this.awayUntil = Instant.EPOCH;
	}

	/** Those that were on their way together notice together: that counts as once. */
	synchronized void isAway() {
		Instant now = this.clock.instant();
		if (!now.isBefore(this.awayUntil)) {
			Duration next = this.pause.isZero() ? FIRST_PAUSE : this.pause.multipliedBy(2);
			this.pause = (next.compareTo(this.longestPause) < 0) ? next : this.longestPause;
			this.awayUntil = now.plus(this.pause);
		}
	}

	/**
	 * How many mails may be on their way at the same time.
	 * @param lines how many lines there are
	 * @return all of them, one to find out, or none until the pause is over
	 */
	synchronized int open(int lines) {
		if (this.pause.isZero()) {
			return lines;
		}
		return this.clock.instant().isBefore(this.awayUntil) ? 0 : 1;
	}

}
