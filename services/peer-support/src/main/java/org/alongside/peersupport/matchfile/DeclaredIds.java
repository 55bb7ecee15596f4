package org.alongside.peersupport.matchfile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The ids of one kind, numbered as they are first seen, and where each is declared: a
 * file may name them in pairs before it declares them.
 */
final class DeclaredIds {

	private static final int UNDECLARED = -1;

	private final String list;

	private final Map<String, Integer> numbers = new HashMap<>();

	private int[] declaredAt = new int[16];

	private int declared;

	/**
	 * Begins with none.
	 * @param list the list in the file that declares them
	 */
	DeclaredIds(String list) {
		this.list = list;
	}

	/** The number that stands for an id until all are known. */
	int number(String id) {
		Integer known = this.numbers.get(id);
		if (known != null) {
			return known;
		}
		int number = this.numbers.size();
		this.numbers.put(id, number);
		if (number == this.declaredAt.length) {
			this.declaredAt = Arrays.copyOf(this.declaredAt, 2 * number);
		}
		this.declaredAt[number] = UNDECLARED;
		return number;
	}

	/** The next entry of the list has this id. */
	void declare(String id) {
		int number = number(id);
		if (this.declaredAt[number] != UNDECLARED) {
			throw MalformedMatchFile.at("%s[%d].id".formatted(this.list, this.declared), "%s is also the id of %s[%d]"
				.formatted(MalformedMatchFile.quoted(id), this.list, this.declaredAt[number]));
		}
		this.declaredAt[number] = this.declared++;
	}

	/** Where in the list the id of this number is declared. */
	int position(int number, int pair, String field) {
		if (this.declaredAt[number] == UNDECLARED) {
			String id = this.numbers.entrySet()
				.stream()
				.filter((entry) -> entry.getValue() == number)
				.map(Map.Entry::getKey)
				.findFirst()
				.orElseThrow();
			throw MalformedMatchFile.at("pairs[%d].%s".formatted(pair, field),
					"no entry of %s has the id %s".formatted(this.list, MalformedMatchFile.quoted(id)));
		}
		return this.declaredAt[number];
	}

}
