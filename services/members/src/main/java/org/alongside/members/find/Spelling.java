package org.alongside.members.find;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How names are compared: without accents, apostrophes and capitals, and with one slip in
 * each word. Two words that differ by one letter, or by two exchanged neighbours, share a
 * spelling once a letter is left out of each.
 */
final class Spelling {

	private static final int LONGEST = 24;

	private static final int LEAVES_OUT_FROM = 4;

	private static final int SHORT_PART = 3;

	private static final int MOST_WORDS = 8;

	/** Letters that no accent can be taken from. */
	private static final Map<Integer, String> PLAIN = Map.ofEntries(Map.entry((int) 'ł', "l"),
			Map.entry((int) 'ø', "o"), Map.entry((int) 'đ', "d"), Map.entry((int) 'ð', "d"), Map.entry((int) 'þ', "th"),
			Map.entry((int) 'ß', "ss"), Map.entry((int) 'æ', "ae"), Map.entry((int) 'œ', "oe"),
			Map.entry((int) 'ı', "i"), Map.entry((int) 'ħ', "h"));

	private static final String APOSTROPHES = "'’‘ʼʻ`´′";

	private Spelling() {
	}

	/**
	 * The words of a text, plain; where a part is short, such as O or Mac, also with its
	 * neighbour as one word.
	 */
	static List<String> words(String text) {
		List<String> parts = parts(text);
		var words = new LinkedHashSet<>(parts);
		for (int i = 0; i + 1 < parts.size(); i++) {
			if (length(parts.get(i)) <= SHORT_PART) {
				words.add(cut(parts.get(i) + parts.get(i + 1)));
			}
		}
		return List.copyOf(words);
	}

	/** The words as they stand, none joined. */
	static List<String> parts(String text) {
		return Arrays.stream(plain(text).split(" "))
			.filter((word) -> !word.isEmpty())
			.map(Spelling::cut)
			.limit(MOST_WORDS)
			.toList();
	}

	/** Every spelling by which a word is found. */
	static Set<String> spellings(String word) {
		var spellings = new LinkedHashSet<String>();
		spellings.add(word);
		int[] letters = word.codePoints().toArray();
		for (int left = 0; left < letters.length && letters.length >= LEAVES_OUT_FROM; left++) {
			var shorter = new StringBuilder();
			for (int i = 0; i < letters.length; i++) {
				if (i != left) {
					shorter.appendCodePoint(letters[i]);
				}
			}
			spellings.add(shorter.toString());
		}
		return spellings;
	}

	/** How many slips lie between two words; two exchanged neighbours are one slip. */
	static int slips(String one, String other) {
		int[] a = one.codePoints().toArray();
		int[] b = other.codePoints().toArray();
		int[][] slips = new int[a.length + 1][b.length + 1];
		for (int i = 0; i <= a.length; i++) {
			for (int j = 0; j <= b.length; j++) {
				slips[i][j] = (i == 0 || j == 0) ? i + j : slips(a, b, slips, i, j);
			}
		}
		return slips[a.length][b.length];
	}

	private static int slips(int[] a, int[] b, int[][] slips, int i, int j) {
		int same = (a[i - 1] == b[j - 1]) ? 0 : 1;
		int least = Math.min(Math.min(slips[i - 1][j], slips[i][j - 1]) + 1, slips[i - 1][j - 1] + same);
		boolean exchanged = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
		return exchanged ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
	}

	static String plain(String text) {
		var plain = new StringBuilder();
		Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD).codePoints().forEach((letter) -> {
			if (Character.isLetterOrDigit(letter)) {
				plain.append(PLAIN.getOrDefault(letter, Character.toString(letter)));
			}
			else if (!isNothing(letter)) {
				plain.append(' ');
			}
		});
		return plain.toString().strip();
	}

	private static boolean isNothing(int letter) {
		return Character.getType(letter) == Character.NON_SPACING_MARK || APOSTROPHES.indexOf(letter) >= 0;
	}

	private static int length(String word) {
		return word.codePointCount(0, word.length());
	}

	private static String cut(String word) {
		return (length(word) > LONGEST) ? word.substring(0, word.offsetByCodePoints(0, LONGEST)) : word;
	}

}
