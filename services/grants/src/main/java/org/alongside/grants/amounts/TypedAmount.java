package org.alongside.grants.amounts;

import java.math.BigDecimal;
import java.util.Currency;

import org.alongside.platform.data.Money;
import org.alongside.platform.data.NotAnAmount;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed where an amount of a grant is asked for. Either it is read, or the
 * code of a message says what is wrong with it; it is never guessed at.
 *
 * @param minor pence or cent; meaningless while there is a problem
 * @param problem the key of the message, or null when the amount was read
 */
public record TypedAmount(long minor, @Nullable String problem) {

	private static final long LARGEST = 100_000_00;

	private static final int MOST_CHARACTERS = 20;

	/**
	 * Reads an amount over nothing and up to 100,000.00.
	 * @param typed such as {@code 12}, {@code £12.50} or {@code 1,000.50}
	 */
	public static TypedAmount read(@Nullable String typed, Currency currency) {
		return read(typed, currency, LARGEST);
	}

	/**
	 * Reads an amount over nothing and up to a limit.
	 * @param largest the most that is taken, in minor units
	 */
	public static TypedAmount read(@Nullable String typed, Currency currency, long largest) {
		if (typed != null && typed.strip().length() > MOST_CHARACTERS) {
			return new TypedAmount(0, "grants.amount.too-large");
		}
		try {
			long minor = Money.parse(typed, currency).minor();
			if (minor == 0) {
				return new TypedAmount(0, "grants.amount.zero");
			}
			return (minor > largest) ? new TypedAmount(0, "grants.amount.too-large") : new TypedAmount(minor, null);
		}
		catch (NotAnAmount notAnAmount) {
			return new TypedAmount(0, notAnAmount.code());
		}
	}

	/**
	 * How an amount is put back into the field it was typed into.
	 * @return such as {@code 12.50}
	 */
	public static String typed(long minor) {
		return BigDecimal.valueOf(minor, 2).toPlainString();
	}

}
