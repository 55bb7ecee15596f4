package org.alongside.peersupport.matchfile;

/**
 * Thrown when a file is not a matching problem; its message names the place.
 */
class MalformedMatchFile extends RuntimeException {

	MalformedMatchFile(String message) {
		super(message);
	}

	/** Somewhere within the file, as in {@code pairs[3].cost}. */
	static MalformedMatchFile at(String place, String complaint) {
		return new MalformedMatchFile(place + ": " + complaint);
	}

	/** What the file says, fit to be shown on one line. */
	static String quoted(String text) {
		StringBuilder quoted = new StringBuilder("\"");
		text.codePoints()
			.limit(80)
			.forEach((character) -> quoted.appendCodePoint(Character.isISOControl(character) ? '?' : character));
		return quoted.append((text.codePointCount(0, text.length()) > 80) ? "…\"" : "\"").toString();
	}

}
