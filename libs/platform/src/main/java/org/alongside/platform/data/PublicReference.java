package org.alongside.platform.data;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * A reference made to be read out over a phone, such as {@code PG-7K2M-9QX4}: a prefix,
 * seven random characters and one that checks them. Its thirty characters are Crockford's
 * base 32 without A and E, so that no vowel is left to spell a word with.
 * <p>
 * The characters, weighted 8 to 1 by place, add up to a multiple of 31. As 31 is prime
 * and greater than every value, one wrong character and two exchanged ones are always
 * noticed.
 */
public final class PublicReference {

	private static final String ALPHABET = "0123456789BCDFGHJKMNPQRSTVWXYZ";

	private static final int LENGTH = 8;

	private static final int MODULUS = 31;

	private static final Pattern PREFIX = Pattern.compile("[A-Z]{1,4}");

	private PublicReference() {
	}

	/**
	 * Makes a reference. It is random, not unique: keep a unique key, and try again.
	 * @param prefix one to four capital letters that say what it refers to
	 * @param random where chance comes from; a secure one where guessing would matter
	 * @return for example {@code PG-7K2M-9QX4}
	 */
	public static String next(String prefix, RandomGenerator random) {
		if (!PREFIX.matcher(prefix).matches()) {
			throw new IllegalArgumentException("A prefix is one to four capital letters");
		}
		while (true) {
			var characters = new StringBuilder(LENGTH);
			for (int place = 0; place < LENGTH - 1; place++) {
				characters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
			}
			int check = (MODULUS - sum(characters)) % MODULUS;
			if (check < ALPHABET.length()) {
				return write(prefix, characters.append(ALPHABET.charAt(check)));
			}
		}
	}

	/**
	 * Reads a reference as people type it: with or without spaces and dashes, in lower
	 * case, with O for 0 and I or L for 1.
	 * @param typed what was typed
	 * @return the reference as it was given out, or nothing when it cannot be one
	 */
	public static Optional<String> parse(String typed) {
		String text = typed.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
		int start = text.length() - LENGTH;
		if (start < 1 || !PREFIX.matcher(text.substring(0, start)).matches()) {
			return Optional.empty();
		}
		String characters = text.substring(start).replace('O', '0').replace('I', '1').replace('L', '1');
		boolean known = characters.chars().allMatch((character) -> ALPHABET.indexOf(character) >= 0);
		return (known && sum(characters) == 0) ? Optional.of(write(text.substring(0, start), characters))
				: Optional.empty();
	}

	private static int sum(CharSequence characters) {
		int sum = 0;
		for (int place = 0; place < characters.length(); place++) {
			sum += (LENGTH - place) * ALPHABET.indexOf(characters.charAt(place));
		}
		return sum % MODULUS;
	}

	private static String write(String prefix, CharSequence characters) {
		return prefix + "-" + characters.subSequence(0, LENGTH / 2) + "-" + characters.subSequence(LENGTH / 2, LENGTH);
	}

}
