package org.alongside.grants.bank;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * An account as it is sealed: a UK one by sort code and number, any other by IBAN.
 *
 * @param currency {@code GBP} or {@code EUR}
 * @param rollNumber by which a building society finds the member, where several share an
 * account; at most 18 characters, as a Bacs reference has
 */
public record Account(String currency, String holder, @Nullable String sortCode, @Nullable String number,
		@Nullable String iban, @Nullable String rollNumber) {

	private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

	private static final int LONGEST_ROLL = 18;

	private static final Pattern ROLL = Pattern.compile("[A-Z0-9][A-Z0-9/. -]*");

	public Account(String currency, String holder, @Nullable String sortCode, @Nullable String number,
			@Nullable String iban) {
		this(currency, holder, sortCode, number, iban, null);
	}

	/**
	 * What may be shown of it.
	 * @return the last two digits
	 */
	public String ending() {
		String digits = (this.number != null) ? this.number : (this.iban != null) ? this.iban : "";
		return digits.substring(Math.max(0, digits.length() - 2));
	}

	/** An account stays out of logs, whoever prints it. */
	@Override
	public String toString() {
		return "Account[" + this.currency + "]";
	}

	static String digits(@Nullable String typed) {
		return (typed != null) ? typed.replaceAll("[\\s.\\-–]", "") : "";
	}

	/**
	 * Says what is wrong with a UK sort code.
	 * @return the last part of a message's key, or null
	 */
	static @Nullable String sortCodeProblem(String digits) {
		return digits.isEmpty() ? "missing" : digits.matches("\\d{6}") ? null : "wrong";
	}

	static @Nullable String numberProblem(String digits) {
		if (digits.isEmpty()) {
			return "missing";
		}
		if (digits.matches("\\d{9,10}")) {
			return "building-society";
		}
		return digits.matches("\\d{6,8}") ? null : "wrong";
	}

	/**
	 * A UK number has eight digits; a shorter one is written with noughts before it.
	 */
	static String eight(String digits) {
		return "0".repeat(8 - digits.length()) + digits;
	}

	/** A roll number as Bacs writes it; null for none. */
	static @Nullable String roll(@Nullable String typed) {
		String roll = (typed != null)
				? typed.strip().toUpperCase(Locale.ROOT).replaceAll("\\s+", " ").replaceAll("[–—−]", "-") : "";
		return roll.isEmpty() ? null : roll;
	}

	static @Nullable String rollProblem(@Nullable String roll) {
		if (roll == null) {
			return null;
		}
		return (roll.length() > LONGEST_ROLL) ? "too-long" : ROLL.matcher(roll).matches() ? null : "wrong";
	}

	/**
	 * Says what is wrong with an IBAN, by ISO 13616: its letters, its length where we
	 * know it, and the remainder by 97.
	 */
	static @Nullable String ibanProblem(String typed) {
		String iban = typed.toUpperCase(Locale.ROOT);
		if (iban.isEmpty()) {
			return "missing";
		}
		if (!iban.matches("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}")) {
			return "wrong";
		}
		if (iban.startsWith("GB")) {
			return "british";
		}
		if (iban.startsWith("IE") && iban.length() != 22) {
			return "irish-length";
		}
		StringBuilder figures = new StringBuilder();
		(iban.substring(4) + iban.substring(0, 4)).chars()
			.forEach((character) -> figures.append(Character.getNumericValue(character)));
		return new BigInteger(figures.toString()).mod(NINETY_SEVEN).intValue() == 1 ? null : "mistyped";
	}

}
