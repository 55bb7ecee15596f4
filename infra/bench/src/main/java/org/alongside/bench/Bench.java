package org.alongside.bench;

import java.util.Arrays;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.alongside.bench.erasure.ErasureDrill;
import org.alongside.bench.kill.KillDrill;
import org.alongside.bench.matching.MatchingBench;
import org.alongside.bench.outbox.OutboxBench;
import org.alongside.bench.pages.PagesBench;
import org.slf4j.LoggerFactory;

/**
 * Behind {@code ./alongside bench} and {@code ./alongside drill}.
 */
public final class Bench {

	private Bench() {
	}

	/**
	 * Measures or breaks something, and prints what came of it.
	 * @param args what: {@code outbox}, {@code past}, {@code matching}, {@code pages}
	 * with {@code --per-second N}, {@code erasure}, or {@code kill} with
	 * {@code --times N}
	 */
	public static void main(String[] args) throws Exception {
		if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
			root.setLevel(Level.WARN);
		}
		switch ((args.length > 0) ? args[0] : "") {
			case "outbox" -> OutboxBench.run();
			case "past" -> OutboxBench.runPast();
			case "matching" -> MatchingBench.run();
			case "pages" -> PagesBench.run(option(args, "--per-second", 100));
			case "kill" -> System.exit(KillDrill.run(option(args, "--times", 50), option(args, "--seed", 1)) ? 0 : 1);
			case "erasure" -> System.exit(ErasureDrill.run() ? 0 : 1);
			default -> {
				System.err.println(
						"Usage: bench outbox | bench past | bench matching | bench pages [--per-second N] | drill kill [--times N] [--seed N]"
								+ " | drill erasure");
				System.exit(2);
			}
		}
	}

	private static int option(String[] args, String name, int otherwise) {
		int at = Arrays.asList(args).indexOf(name);
		return (at >= 0 && at + 1 < args.length) ? Integer.parseInt(args[at + 1]) : otherwise;
	}

}
