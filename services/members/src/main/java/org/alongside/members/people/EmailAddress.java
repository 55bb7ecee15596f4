package org.alongside.members.people;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Where mail reaches a person: kept as they typed it, known by its key.
 * <p>
 * Any script is welcome on both sides of the sign. Two spellings of one address have one
 * key, so a person exists once.
 *
 * @param address as typed, without the spaces around it
 * @param key lower case, composed, with the domain in its ASCII form
 */
@Embeddable
public record EmailAddress(String address, String key) {

	/** As long as an address may be. */
	public static final int LONGEST = 254;

	private static final int LONGEST_DOMAIN = 253;

	private static final int LONGEST_KEY = 320;

	private static final String NEVER = "<>()[]\\,;:\"";

	/**
	 * Reads an address as a person types it.
	 * @param typed what stood in the field
	 * @return the address, or nothing when mail could not go there
	 */
	public static Optional<EmailAddress> parse(String typed) {
		var address = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
		int at = address.lastIndexOf('@');
		if (at < 1 || address.length() > LONGEST || !address.codePoints().allMatch(EmailAddress::mayStand)) {
			return Optional.empty();
		}
		var local = address.substring(0, at);
		if (local.indexOf('@') >= 0 || local.length() > 64) {
			return Optional.empty();
		}
		return domain(address.substring(at + 1))
			.map((domain) -> new EmailAddress(address, local.toLowerCase(Locale.ROOT) + '@' + domain))
			.filter((read) -> read.key().length() <= LONGEST_KEY);
	}

	/**
	 * Of somebody who has no address of their own: mail goes through another's, or
	 * nowhere, and no address that anybody can type leads to them.
	 * @param through whose address it is; nothing when nobody's
	 * @param person who has none
	 */
	public static EmailAddress lent(@Nullable EmailAddress through, MemberId person) {
		return new EmailAddress((through != null) ? through.address() : "", person.toString());
	}

	/**
	 * Whether it is the person's own, and not another's through whom they are reached.
	 */
	public boolean isOwn() {
		return this.key.indexOf('@') > 0;
	}

	/** What stands before the sign. */
	public String mailbox() {
		return this.address.substring(0, this.address.lastIndexOf('@'));
	}

	private static boolean mayStand(int codePoint) {
		return switch (Character.getType(codePoint)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED,
					Character.PRIVATE_USE ->
				false;
			default ->
				!Character.isWhitespace(codePoint) && !Character.isSpaceChar(codePoint) && NEVER.indexOf(codePoint) < 0;
		};
	}

	private static Optional<String> domain(String typed) {
		String ascii;
		try {
			ascii = IDN.toASCII(typed, IDN.ALLOW_UNASSIGNED | IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
		}
		catch (IllegalArgumentException notADomain) {
			return Optional.empty();
		}
		boolean dotted = ascii.indexOf('.') > 0 && !ascii.endsWith(".") && !ascii.contains("..");
		return (dotted && ascii.length() <= LONGEST_DOMAIN) ? Optional.of(ascii) : Optional.empty();
	}

}
