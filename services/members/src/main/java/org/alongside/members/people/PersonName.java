package org.alongside.members.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * What a person asks to be called: any script, any length to a hundred characters, emoji
 * too. Nothing that leads elsewhere: a name stands in mails that others may have asked
 * for.
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
	 * empty, too long or an address
	 */
	public static Optional<String> parse(String typed) {
		var name = kept(typed);
		boolean fits = !name.isEmpty() && name.codePointCount(0, name.length()) <= LONGEST && !isAddress(name);
		return fits ? Optional.of(name) : Optional.empty();
	}

	/** Whether what was typed is, or holds, the address of a page or of a mailbox. */
	static boolean leadsElsewhere(String typed) {
		return isAddress(kept(typed));
	}

	private static boolean isAddress(String name) {
		var small = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		return small.contains("://") || small.contains("www.") || small.indexOf('@') >= 0;
	}

	private static String kept(String typed) {
		var kept = new StringBuilder();
		Normalizer.normalize(typed, Normalizer.Form.NFC)
			.codePoints()
			.filter((codePoint) -> !bends(codePoint))
			.forEach(kept::appendCodePoint);
		return kept.toString().strip();
	}

	// control characters, halves of characters, and the marks that turn the writing of
	// whatever follows
	private static boolean bends(int codePoint) {
		return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE
				|| (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069)
				|| codePoint == 0x2028 || codePoint == 0x2029;
	}

}
