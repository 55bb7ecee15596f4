package org.alongside.platform.observability;

import java.util.StringJoiner;

import org.jspecify.annotations.Nullable;

/**
 * Tells a fault by its kinds and places alone. An exception's own words may quote what a
 * person typed ({@code Duplicate entry 'ada@example.org'}), so they reach no log.
 */
public final class Faults {

	private static final int DEEPEST = 10;

	private static final int FRAMES = 25;

	private Faults() {
	}

	/**
	 * The kinds of a fault, outermost first.
	 * @param fault what was thrown
	 * @return for example {@code IllegalStateException < SQLException}
	 */
	public static String kinds(@Nullable Throwable fault) {
		var kinds = new StringJoiner(" < ");
		int depth = 0;
		for (Throwable cause = fault; cause != null && depth < DEEPEST; cause = cause.getCause(), depth++) {
			kinds.add(cause.getClass().getSimpleName());
		}
		return kinds.toString();
	}

	/**
	 * A stack trace without words.
	 * @param fault what was thrown
	 * @return the kinds, each with the places it came through
	 */
	public static String trace(@Nullable Throwable fault) {
		var trace = new StringBuilder();
		int depth = 0;
		for (Throwable cause = fault; cause != null && depth < DEEPEST; cause = cause.getCause(), depth++) {
			trace.append((depth == 0) ? "" : "Caused by: ").append(cause.getClass().getName()).append('\n');
			StackTraceElement[] frames = cause.getStackTrace();
			for (int frame = 0; frame < Math.min(frames.length, FRAMES); frame++) {
				trace.append("\tat ").append(frames[frame]).append('\n');
			}
		}
		return trace.toString();
	}

}
