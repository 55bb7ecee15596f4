package org.alongside.grants.hospitals;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes names that a list has in capitals as people write them. */
final class Title {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’]+");

	private static final Set<String> SMALL = Set.of("and", "at", "for", "in", "of", "on", "the", "upon", "with", "y",
			"yr");

	private static final Set<String> CAPITALS = Set.of("NHS", "ICU", "ITU", "UK", "II", "III");

	private Title() {
	}

	/** What has a small letter already is left as it is. */
	static String of(String name) {
		if (!name.equals(name.toUpperCase(Locale.ROOT))) {
			return name;
		}
		Matcher words = WORD.matcher(name);
		StringBuilder written = new StringBuilder();
		while (words.find()) {
			String word = words.group();
			String small = word.toLowerCase(Locale.ROOT);
			boolean first = written.isEmpty() && words.start() == 0;
			String as = CAPITALS.contains(word) ? word
					: (SMALL.contains(small) && !first) ? small : word.charAt(0) + small.substring(1);
			words.appendReplacement(written, Matcher.quoteReplacement(as));
		}
		return words.appendTail(written).toString();
	}

}
