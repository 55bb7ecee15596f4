package org.alongside.peersupport.matchfile;

import java.util.Arrays;
import java.util.function.Consumer;

import org.alongside.peersupport.matching.MatchingProblem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What stands at the place that is being read, and the name of that place for whoever has
 * to mend it. Holds the fields of one entry at a time.
 */
final class Fields {

	private final JsonParser parser;

	private String list = "";

	private int index;

	private String[] names = {};

	private @Nullable Object[] values = {};

	Fields(JsonParser parser) {
		this.parser = parser;
	}

	/** Reads the whole file, which must be an object. */
	void object(String place, Consumer<String> field) {
		JsonToken first = this.parser.nextToken();
		if (first != JsonToken.START_OBJECT) {
			throw MalformedMatchFile.at(place,
					(first == null) ? "is empty" : "must be an object with requests, volunteers and pairs");
		}
		while (this.parser.nextToken() == JsonToken.PROPERTY_NAME) {
			String name = this.parser.currentName();
			this.parser.nextToken();
			field.accept(name);
		}
	}

	/** Makes sure that nothing follows. */
	void end() {
		if (this.parser.nextToken() != null) {
			var location = this.parser.currentTokenLocation();
			throw MalformedMatchFile.at("line %d, column %d".formatted(location.getLineNr(), location.getColumnNr()),
					"something follows after the end");
		}
	}

	/** Passes over a field of no interest. */
	void passOver() {
		this.parser.skipChildren();
	}

	/** Reads a list of entries, each by itself. */
	void list(String name, EntryReader reader) {
		requireArray(name);
		for (int i = 0; this.parser.nextToken() != JsonToken.END_ARRAY; i++) {
			reader.read(name, i);
		}
	}

	/**
	 * Reads one entry, which must be an object.
	 * @param names the fields of interest
	 */
	void entry(String list, int index, String... names) {
		this.list = list;
		this.index = index;
		this.names = names;
		this.values = new Object[names.length];
		if (this.parser.currentToken() != JsonToken.START_OBJECT) {
			throw MalformedMatchFile.at("%s[%d]".formatted(list, index), "must be an object");
		}
		while (this.parser.nextToken() == JsonToken.PROPERTY_NAME) {
			int field = field(this.parser.currentName());
			this.parser.nextToken();
			if (field < 0) {
				passOver();
			}
			else if (this.values[field] != null) {
				throw complaint(names[field], "is given twice");
			}
			else {
				this.values[field] = value(names[field]);
			}
		}
	}

	private int field(String name) {
		for (int i = 0; i < this.names.length; i++) {
			if (this.names[i].equals(name)) {
				return i;
			}
		}
		return -1;
	}

	/** Costs are numbers, loadCosts lists of them, and all else is text. */
	private Object value(String name) {
		return switch (name) {
			case "loadCosts" -> readCosts(name);
			case "cost", "stayCost" -> readCost(name);
			default -> readText(name);
		};
	}

	private String readText(String name) {
		if (this.parser.currentToken() != JsonToken.VALUE_STRING) {
			throw complaint(name, "must be a string");
		}
		String text = this.parser.getString();
		if (text.isEmpty()) {
			throw complaint(name, "must not be empty");
		}
		return text;
	}

	private long readCost(String name) {
		if (this.parser.currentToken() != JsonToken.VALUE_NUMBER_INT || this.parser.getString().startsWith("-")) {
			throw complaint(name, "must be a non-negative integer");
		}
		if (this.parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
				|| this.parser.getLongValue() > MatchingProblem.HIGHEST_COST) {
			throw complaint(name, "must be at most " + MatchingProblem.HIGHEST_COST);
		}
		return this.parser.getLongValue();
	}

	private long[] readCosts(String name) {
		requireArray("%s[%d].%s".formatted(this.list, this.index, name));
		long[] costs = new long[4];
		int count = 0;
		while (this.parser.nextToken() != JsonToken.END_ARRAY) {
			if (count == costs.length) {
				costs = Arrays.copyOf(costs, 2 * count);
			}
			costs[count] = readCost("%s[%d]".formatted(name, count));
			count++;
		}
		return Arrays.copyOf(costs, count);
	}

	private void requireArray(String place) {
		if (this.parser.currentToken() != JsonToken.START_ARRAY) {
			throw MalformedMatchFile.at(place, "must be a list");
		}
	}

	/** The text in a field of this entry. */
	String text(String name) {
		return (String) given(name);
	}

	/** The cost in a field of this entry. */
	long cost(String name) {
		return (Long) given(name);
	}

	/** The costs in a field of this entry. */
	long[] costs(String name) {
		return (long[]) given(name);
	}

	private Object given(String name) {
		Object value = this.values[field(name)];
		if (value == null) {
			throw complaint(name, "is missing");
		}
		return value;
	}

	private MalformedMatchFile complaint(String name, String complaint) {
		return MalformedMatchFile.at("%s[%d].%s".formatted(this.list, this.index, name), complaint);
	}

	/**
	 * Reads the entry that begins here.
	 */
	interface EntryReader {

		void read(String list, int index);

	}

}
