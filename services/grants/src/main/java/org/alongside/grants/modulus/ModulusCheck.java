package org.alongside.grants.modulus;

import java.util.Collections;
import java.util.List;

import org.alongside.grants.modulus.ModulusWeights.Method;

/**
 * One sort code and account number, measured with the table as Pay.UK's "Validating
 * account numbers, UK modulus checking" (Vocalink, version 7.70 of March 2024, section
 * 2.2; its examples are the same in 9.00) says, with its exceptions 1 to 14. The letters
 * are the specification's own: {@code uvwxyz} the sort code, {@code abcdefgh} the number.
 */
final class ModulusCheck {

	private static final int LAST_EXCEPTION = 14;

	/** Instead of the row's own, for a Lloyds number that may be of a euro account. */
	private static final List<Integer> EXCEPTION_2 = List.of(0, 0, 1, 2, 5, 3, 6, 4, 8, 7, 10, 9, 3, 1);

	private final ModulusTable table;

	private final String sortCode;

	private final String number;

	private ModulusCheck(ModulusTable table, String sortCode, String number) {
		this.table = table;
		this.sortCode = sortCode;
		this.number = number;
	}

	/**
	 * Measures a number.
	 * @param sortCode six digits
	 * @param number eight digits
	 */
	static ModulusVerdict of(ModulusTable table, String sortCode, String number) {
		return new ModulusCheck(table, sortCode, number).verdict(table.of(sortCode));
	}

	private ModulusVerdict verdict(List<ModulusWeights> rows) {
		if (rows.isEmpty() || rows.stream().anyMatch(this::cannotBeUsed)) {
			return ModulusVerdict.UNKNOWN;
		}
		boolean passes = switch (rows.getFirst().exception()) {
			case 2, 10, 12 -> rows.stream().anyMatch(this::passes);
			case 14 -> passes(rows.getFirst()) || passesAsCoutts(rows.getFirst());
			default -> rows.stream().allMatch((row) -> isSpared(row) || passes(row));
		};
		return passes ? ModulusVerdict.VALID : ModulusVerdict.INVALID;
	}

	/**
	 * Whether the row says nothing of this number: one of a foreign currency (6), one
	 * whose substitutes are not installed (5), or an exception later than this was
	 * written.
	 */
	private boolean cannotBeUsed(ModulusWeights row) {
		return switch (row.exception()) {
			case 5 -> this.table.substitutes() == null;
			case 6 -> digit('a') >= 4 && digit('a') <= 8 && digit('g') == digit('h');
			default -> row.exception() > LAST_EXCEPTION;
		};
	}

	private boolean isSpared(ModulusWeights row) {
		return row.exception() == 3 && (digit('c') == 6 || digit('c') == 9);
	}

	private boolean passes(ModulusWeights row) {
		return passes(row, this.number);
	}

	private boolean passes(ModulusWeights row, String number) {
		int total = weighed(row).total(sortCodeFor(row) + number) + ((row.exception() == 1) ? 27 : 0);
		int remainder = row.remainder(total);
		return switch (row.exception()) {
			case 4 -> remainder == 10 * digit('g') + digit('h');
			case 5 -> (row.method() == Method.DBLAL) ? (10 - remainder) % 10 == digit('h')
					: remainder != 1 && (11 - remainder) % 11 == digit('g');
			default -> remainder == 0;
		};
	}

	/** A second try: the last digit 0, 1 or 9 goes, and a nought stands in front. */
	private boolean passesAsCoutts(ModulusWeights row) {
		int last = digit('h');
		return (last == 0 || last == 1 || last == 9) && passes(row, "0" + this.number.substring(0, 7));
	}

	private ModulusWeights weighed(ModulusWeights row) {
		return switch (row.exception()) {
			case 2 -> (digit('a') == 0) ? row : row.weighing((digit('g') == 9) ? zeroed(EXCEPTION_2) : EXCEPTION_2);
			case 7 -> (digit('g') == 9) ? row.weighing(zeroed(row.weights())) : row;
			case 10 -> (this.number.matches("[09]9....9.")) ? row.weighing(zeroed(row.weights())) : row;
			default -> row;
		};
	}

	private String sortCodeFor(ModulusWeights row) {
		return switch (row.exception()) {
			case 5 -> this.table.substitute(this.sortCode);
			case 8 -> "090126";
			case 9 -> "309634";
			default -> this.sortCode;
		};
	}

	/** The same weights, but nothing from {@code u} to {@code b}. */
	private static List<Integer> zeroed(List<Integer> weights) {
		var zeroed = new java.util.ArrayList<>(Collections.nCopies(8, 0));
		zeroed.addAll(weights.subList(8, weights.size()));
		return zeroed;
	}

	private int digit(char letter) {
		return this.number.charAt(letter - 'a') - '0';
	}

}
