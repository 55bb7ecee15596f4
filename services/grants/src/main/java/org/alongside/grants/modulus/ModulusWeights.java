package org.alongside.grants.modulus;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One row of the table: for which sort codes it holds, and how much each of the six
 * digits of the sort code and the eight of the account number weighs.
 *
 * @param exception which exception of the specification the row follows; 0 for none
 */
record ModulusWeights(String from, String to, Method method, List<Integer> weights, int exception) {

	private static final Pattern ROW = Pattern
		.compile("\\d{6} +\\d{6} +(?:MOD10|MOD11|DBLAL)(?: +-?\\d{1,3}){14}(?: +\\d{1,3})?");

	private static final int DIGITS = 14;

	ModulusWeights {
		weights = List.copyOf(weights);
	}

	static ModulusWeights read(String line) {
		if (!ROW.matcher(line).matches()) {
			throw new TableIsMalformed("it does not read as two sort codes, a method and fourteen weights");
		}
		String[] fields = line.split(" +");
		if (fields[0].compareTo(fields[1]) > 0) {
			throw new TableIsMalformed("its range ends before it begins");
		}
		List<Integer> weights = Arrays.stream(fields).skip(3).limit(DIGITS).map(Integer::valueOf).toList();
		int exception = (fields.length > 3 + DIGITS) ? Integer.parseInt(fields[3 + DIGITS]) : 0;
		return new ModulusWeights(fields[0], fields[1], Method.valueOf(fields[2]), weights, exception);
	}

	boolean covers(String sortCode) {
		return this.from.compareTo(sortCode) <= 0 && sortCode.compareTo(this.to) <= 0;
	}

	ModulusWeights weighing(List<Integer> others) {
		return new ModulusWeights(this.from, this.to, this.method, others, this.exception);
	}

	/** The sum of the weighed digits, or of the digits of what they weigh. */
	int total(String digits) {
		int total = 0;
		for (int place = 0; place < DIGITS; place++) {
			int weighed = (digits.charAt(place) - '0') * this.weights.get(place);
			total += (this.method == Method.DBLAL) ? sumOfDigits(weighed) : weighed;
		}
		return total;
	}

	int remainder(int total) {
		return Math.floorMod(total, this.method.modulus);
	}

	private static int sumOfDigits(int figure) {
		return String.valueOf(Math.abs(figure)).chars().map((digit) -> digit - '0').sum();
	}

	/** How the weighed digits are added up, and by what they are divided. */
	enum Method {

		MOD10(10), MOD11(11), DBLAL(10);

		private final int modulus;

		Method(int modulus) {
			this.modulus = modulus;
		}

	}

}
