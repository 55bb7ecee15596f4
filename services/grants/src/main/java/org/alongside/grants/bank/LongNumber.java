package org.alongside.grants.bank;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Who prints account numbers of more than eight digits, and which eight of them are paid:
 * Pay.UK's "Validating account numbers, UK modulus checking", version 7.70 of March 2024,
 * section 2.1.2. It names banks and no sort codes, so the family says which it is.
 */
enum LongNumber {

	NATWEST(10, (number) -> number.substring(2)),

	COOPERATIVE(10, (number) -> number.substring(0, 8)),

	LEEDS(10, (number) -> number.substring(0, 8)),

	/** The first digit belongs to the sort code. */
	SANTANDER(9, (number) -> number.substring(1));

	/** The choice of whoever is with none of them. */
	static final String OTHER = "OTHER";

	private final int digits;

	private final UnaryOperator<String> paid;

	LongNumber(int digits, UnaryOperator<String> paid) {
		this.digits = digits;
		this.paid = paid;
	}

	/** What a family can choose from; nothing for a number that is not too long. */
	static List<String> choices(String number) {
		List<String> named = those(number).map(LongNumber::name).toList();
		return named.isEmpty() ? named : Stream.concat(named.stream(), Stream.of(OTHER)).toList();
	}

	static Optional<LongNumber> chosen(@Nullable String choice, String number) {
		return those(number).filter((each) -> each.name().equals(choice)).findFirst();
	}

	String number(String number) {
		return this.paid.apply(number);
	}

	String sortCode(String sortCode, String number) {
		return (this == SANTANDER) ? sortCode.substring(0, 5) + number.charAt(0) : sortCode;
	}

	private static Stream<LongNumber> those(String number) {
		return number.matches("\\d{9,10}") ? Arrays.stream(values()).filter((each) -> each.digits == number.length())
				: Stream.empty();
	}

}
