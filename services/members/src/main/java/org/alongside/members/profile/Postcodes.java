package org.alongside.members.profile;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Postcodes of the United Kingdom and the Crown Dependencies, and Eircodes, by their
 * shape: whether the post knows them nobody here can tell. Shapes as Royal Mail's
 * Programmer's Guide and An Post's Eircode specification give them.
 */
final class Postcodes {

	private static final Pattern POSTCODE = Pattern
		.compile("(GIR0AA)|([A-PR-UWYZ]([A-HK-Y]?[0-9][0-9]?|[0-9][A-HJKPSTUW]|[A-HK-Y][0-9][A-Z])"
				+ "[0-9][ABD-HJLNP-UW-Z]{2})");

	private static final Pattern EIRCODE = Pattern.compile("([AC-FHKNPRTV-Y][0-9]{2}|D6W)[0-9AC-FHKNPRTV-Y]{4}");

	private Postcodes() {
	}

	/**
	 * Reads one as people type it: lower case, with spaces anywhere or none.
	 * @return as the post writes it, or nothing when it has neither shape
	 */
	static Optional<String> read(String typed) {
		var close = typed.replaceAll("[\\s\\u00A0\\-]", "").toUpperCase(Locale.ROOT);
		if (EIRCODE.matcher(close).matches()) {
			return Optional.of(close.substring(0, 3) + ' ' + close.substring(3));
		}
		if (POSTCODE.matcher(close).matches()) {
			int inward = close.length() - 3;
			return Optional.of(close.substring(0, inward) + ' ' + close.substring(inward));
		}
		return Optional.empty();
	}

}
