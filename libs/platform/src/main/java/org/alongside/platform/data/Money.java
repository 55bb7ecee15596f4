package org.alongside.platform.data;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * An amount in the minor units of one currency: pence, cents. Sums of mixed currencies
 * and sums that overflow are refused. As an embeddable it maps to the columns
 * {@code minor} and {@code currency}; override their names where a table holds several.
 *
 * @param minor how many minor units, negative when owed back
 * @param currency in which currency
 */
@Embeddable
public record Money(@Column(name = "minor") long minor,
		@Column(name = "currency", length = 3) Currency currency) implements Comparable<Money> {

	private static final Currency GBP = Currency.getInstance("GBP");

	private static final Pattern AMOUNT = Pattern
		.compile("(?<whole>\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,12})(?:\\.(?<part>\\d{0,9}))?");

	/**
	 * An amount of pounds sterling.
	 * @param minor how many pence
	 * @return the amount
	 */
	public static Money gbp(long minor) {
		return new Money(minor, GBP);
	}

	/**
	 * No money at all.
	 * @param currency in which currency
	 * @return zero
	 */
	public static Money zero(Currency currency) {
		return new Money(0, currency);
	}

	/**
	 * Reads an amount as people type it: {@code 120}, {@code £120.00}, {@code 1,000.50}.
	 * @param typed what was typed
	 * @param currency in which currency it was asked for
	 * @return the amount, never negative
	 * @throws NotAnAmount with the code {@code platform.money.missing},
	 * {@code .negative}, {@code .parts} (more decimals than the currency has) or
	 * {@code .unreadable}
	 */
	public static Money parse(@Nullable String typed, Currency currency) {
		String text = (typed != null) ? typed.replaceAll("[\\s\\u00A0]", "") : "";
		String symbol = currency.getSymbol(Locale.UK);
		if (text.startsWith("-") || text.startsWith("\u2212") || text.startsWith(symbol + "-")) {
			throw new NotAnAmount("platform.money.negative");
		}
		text = text.startsWith(symbol) ? text.substring(symbol.length()) : text;
		if (text.isEmpty()) {
			throw new NotAnAmount("platform.money.missing");
		}
		var amount = AMOUNT.matcher(text);
		if (!amount.matches()) {
			throw new NotAnAmount("platform.money.unreadable");
		}
		String part = (amount.group("part") != null) ? amount.group("part") : "";
		int digits = currency.getDefaultFractionDigits();
		if (part.length() > digits) {
			throw new NotAnAmount("platform.money.parts");
		}
		return new Money(
				Long.parseLong(amount.group("whole").replace(",", "") + part + "0".repeat(digits - part.length())),
				currency);
	}

	public Money plus(Money other) {
		return new Money(Math.addExact(this.minor, sameCurrency(other).minor), this.currency);
	}

	public Money minus(Money other) {
		return new Money(Math.subtractExact(this.minor, sameCurrency(other).minor), this.currency);
	}

	public Money times(long count) {
		return new Money(Math.multiplyExact(this.minor, count), this.currency);
	}

	public boolean isGreaterThan(Money other) {
		return compareTo(other) > 0;
	}

	public boolean isNegative() {
		return this.minor < 0;
	}

	public boolean isZero() {
		return this.minor == 0;
	}

	@Override
	public int compareTo(Money other) {
		return Long.compare(this.minor, sameCurrency(other).minor);
	}

	/**
	 * The amount as people read it.
	 * @return for example {@code £1,000.50}
	 */
	public String format() {
		BigDecimal amount = BigDecimal.valueOf(this.minor, this.currency.getDefaultFractionDigits());
		String figures = String.format(Locale.UK, "%%,.%df".formatted(amount.scale()), amount.abs());
		return (isNegative() ? "-" : "") + this.currency.getSymbol(Locale.UK) + figures;
	}

	@Override
	public String toString() {
		return format();
	}

	private Money sameCurrency(Money other) {
		if (!this.currency.equals(other.currency)) {
			throw new IllegalArgumentException(
					"%s cannot be reckoned with %s".formatted(other.currency, this.currency));
		}
		return other;
	}

}
