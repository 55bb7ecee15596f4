package org.alongside.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.alongside.bench.outbox.OutboxBench;
import org.slf4j.LoggerFactory;

/**
 * Behind {@code ./alongside bench} and {@code ./alongside drill}.
 */
public final class Bench {

	private Bench() {
	}

	/**
	 * Measures or breaks something, and prints what came of it.
	 * @param args what: {@code outbox}
	 */
	public static void main(String[] args) throws Exception {
		if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
			root.setLevel(Level.WARN);
		}
		switch ((args.length > 0) ? args[0] : "") {
			case "outbox" -> OutboxBench.run();
			default -> {
				System.err.println("Usage: bench outbox");
				System.exit(2);
			}
		}
	}

}
