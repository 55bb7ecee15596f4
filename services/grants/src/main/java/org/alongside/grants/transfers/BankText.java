package org.alongside.grants.transfers;

import java.text.Normalizer;
import java.util.Map;

/**
 * Writes names in the letters every bank takes: the basic Latin set of the SEPA
 * implementation guidelines (EPC217-08, 2026), which UK banks take too. Accents are left
 * off; what has no such letter is left out.
 */
final class BankText {

	private static final Map<String, String> LETTERS = Map.ofEntries(Map.entry("ß", "ss"), Map.entry("Æ", "AE"),
			Map.entry("æ", "ae"), Map.entry("Œ", "OE"), Map.entry("œ", "oe"), Map.entry("Ø", "O"), Map.entry("ø", "o"),
			Map.entry("Ł", "L"), Map.entry("ł", "l"), Map.entry("Đ", "D"), Map.entry("đ", "d"), Map.entry("Þ", "Th"),
			Map.entry("þ", "th"), Map.entry("ð", "d"), Map.entry("Ð", "D"), Map.entry("ı", "i"), Map.entry("&", "+"),
			Map.entry("’", "'"), Map.entry("‘", "'"), Map.entry("–", "-"), Map.entry("_", "-"));

	private BankText() {
	}

	/**
	 * Writes a name as a bank takes it.
	 * @param most how many letters there is room for
	 * @param otherwise what stands there if nothing of it can be written
	 */
	static String of(String name, int most, String otherwise) {
		String text = name;
		for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
			text = text.replace(letter.getKey(), letter.getValue());
		}
		text = Normalizer.normalize(text, Normalizer.Form.NFKD)
			.replaceAll("[^a-zA-Z0-9/\\-?:().,'+ ]", "")
			.replaceAll(" +", " ")
			.replaceAll("^[/ ]+|[/ ]+$", "")
			.replaceAll("/+", "/");
		text = text.substring(0, Math.min(most, text.length())).strip();
		return text.chars().anyMatch(Character::isLetterOrDigit) ? text : otherwise;
	}

}
