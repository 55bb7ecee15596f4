package org.alongside.notifications.mails;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * How long to wait before trying again: as long again as a mail has waited already, give
 * or take a fifth, so that waits double without anything being counted and mails that
 * failed together do not return together.
 */
record Patience(Duration shortest, Duration longest) {

	/** After a refusal. */
	static final Patience WITH_THE_RELAY = new Patience(Duration.ofSeconds(20), Duration.ofHours(1));

	/** While an address is on its way to us. */
	static final Patience WITH_AN_ADDRESS = new Patience(Duration.ofSeconds(1), Duration.ofMinutes(15));

	/** After this a mail has failed. */
	static final Duration TO_THE_END = Duration.ofHours(24);

	Instant next(Instant createdAt, Instant now, RandomGenerator random) {
		Duration age = Duration.between(createdAt, now);
		Duration wait = (age.compareTo(this.shortest) < 0) ? this.shortest
				: (age.compareTo(this.longest) > 0) ? this.longest : age;
		return now.plusMillis(Math.round(wait.toMillis() * random.nextDouble(0.8, 1.2)));
	}

	static boolean isAtAnEnd(Instant createdAt, Instant now) {
		return now.isAfter(createdAt.plus(TO_THE_END));
	}

}
