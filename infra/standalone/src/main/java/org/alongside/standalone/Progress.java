package org.alongside.standalone;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Tells the person at the keyboard what happens, and since when they wait.
 */
final class Progress implements Consumer<String> {

	private final Instant start = Instant.now();

	@Override
	public void accept(String line) {
		double seconds = Duration.between(this.start, Instant.now()).toMillis() / 1000.0;
		System.out.println(String.format(Locale.ROOT, "%6.1f s  %s", seconds, line));
	}

}
