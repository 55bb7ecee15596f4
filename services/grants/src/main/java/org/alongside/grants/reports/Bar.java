package org.alongside.grants.reports;

import java.util.List;
import java.util.Locale;

/**
 * One bar of a picture. What it says stands beside it in words.
 *
 * @param figure how much it is, in words
 * @param marks where a line crosses it, in percent of its length
 */
record Bar(String label, String figure, List<Part> parts, List<Integer> marks) {

	/** A bar of one part, as long as its share of the longest. */
	static Bar of(String label, String figure, long value, long longest) {
		return new Bar(label, figure, List.of(Part.of(0, value, longest, Part.DARK)), List.of());
	}

	/**
	 * A part of a bar.
	 *
	 * @param from where it begins, such as {@code 12.5%}
	 * @param width how long it is
	 */
	record Part(String from, String width, String colour) {

		static final String DARK = "#0b5558";

		static final String MIDDLE = "#c8553d";

		static final String LIGHT = "#ffd166";

		static Part of(long from, long value, long whole, String colour) {
			return new Part(percent(from, whole), percent(value, whole), colour);
		}

		private static String percent(long value, long whole) {
			return String.format(Locale.ROOT, "%.1f%%", (whole > 0) ? 100.0 * value / whole : 0);
		}

	}

}
