package org.alongside.members.people;

import java.text.Normalizer;
import java.util.Optional;

/**
 * What a person asks to be called: any script, any length to a hundred characters, emoji
 * too.
 */
public final class PersonName {

	/** As long as a name may be, in characters as people count them. */
	public static final int LONGEST = 100;

	private PersonName() {
	}

	/**
	 * Reads a name as a person types it.
	 * @param typed what stood in the field
	 * @return the name without what would bend the text around it, or nothing when it is
	 * empty or too long
	 */
	public static Optional<String> parse(String typed) {
		var kept = new StringBuilder();
		Normalizer.normalize(typed, Normalizer.Form.NFC)
			.codePoints()
			.filter((codePoint) -> !bends(codePoint))
			.forEach(kept::appendCodePoint);
		var name = kept.toString().strip();
		boolean fits = !name.isEmpty() && name.codePointCount(0, name.length()) <= LONGEST;
		return fits ? Optional.of(name) : Optional.empty();
	}

	// control characters, halves of characters, and the marks that turn the writing of
	// whatever follows
	private static boolean bends(int codePoint) {
		return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE
				|| (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069)
				|| codePoint == 0x2028 || codePoint == 0x2029;
	}

}
