package org.alongside.members.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.alongside.members.people.Nation;
import org.alongside.platform.data.Columns;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds members whose words are like those that were typed. The database names the few
 * that share a spelling or a beginning; these are then compared letter by letter.
 */
@Component
class Candidates {

	/** Reads one index, whatever the number of members. */
	static final String SHARING_A_SPELLING = """
			SELECT member_id FROM find_key WHERE spelling IN (:spellings)
			GROUP BY member_id ORDER BY COUNT(*) DESC, member_id LIMIT 300
			""";

	/** The same index, from the beginning of a word on. */
	static final String BEGINNING_ALIKE = """
			SELECT DISTINCT member_id FROM find_key WHERE spelling LIKE :beginning LIMIT 300
			""";

	private static final int FAR_OFF = 3;

	private static final int SHORTEST_BEGINNING = 3;

	private final JdbcClient database;

	Candidates(JdbcClient database) {
		this.database = database;
	}

	List<FoundPerson> like(String typed) {
		String name = (typed.indexOf('@') > 0) ? typed.substring(0, typed.indexOf('@')) : typed;
		List<String> words = Spelling.parts(name);
		if (words.isEmpty()) {
			return List.of();
		}
		return load(ids(name, words)).stream()
			.map((row) -> new Ranked(row, distance(words, row)))
			.filter((ranked) -> ranked.distance() < FAR_OFF * words.size())
			.sorted(Comparator.comparingInt(Ranked::distance)
				.thenComparing((ranked) -> ranked.row().person().name())
				.thenComparing((ranked) -> ranked.row().person().id()))
			.map((ranked) -> ranked.row().person())
			.toList();
	}

	private List<byte[]> ids(String name, List<String> words) {
		Set<String> spellings = new LinkedHashSet<>();
		Spelling.words(name).forEach((word) -> spellings.addAll(Spelling.spellings(word)));
		var ids = new ArrayList<>(this.database.sql(SHARING_A_SPELLING)
			.param("spellings", spellings)
			.query((row, _) -> row.getBytes(1))
			.list());
		String last = words.getLast();
		if (last.length() >= SHORTEST_BEGINNING) {
			ids.addAll(this.database.sql(BEGINNING_ALIKE)
				.param("beginning", last + '%')
				.query((row, _) -> row.getBytes(1))
				.list());
		}
		return ids;
	}

	private List<Row> load(List<byte[]> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		return this.database.sql("SELECT id, reference, name, email, nation, status FROM member WHERE id IN (:ids)")
			.param("ids", ids)
			.query((row,
					_) -> new Row(new FoundPerson(Columns.uuid(row.getBytes("id")), text(row.getString("reference")),
							row.getString("name"), nation(row.getString("nation")),
							Standing.valueOf(row.getString("status"))), row.getString("email")))
			.list();
	}

	/**
	 * The slips in all the words together; a word that is like none counts as far off.
	 */
	private static int distance(List<String> words, Row row) {
		Set<String> theirs = FindIndex.wordsOf(row.person().name(), row.email());
		int apart = words.stream().mapToInt((word) -> distance(word, theirs)).sum();
		String joined = String.join("", words);
		return theirs.contains(joined) ? 0 : apart;
	}

	private static int distance(String word, Set<String> theirs) {
		return theirs.stream().mapToInt((their) -> {
			int slips = Spelling.slips(word, their);
			boolean begins = word.length() >= SHORTEST_BEGINNING && their.startsWith(word);
			return Math.min(begins ? 1 : FAR_OFF, (slips <= Math.max(1, word.length() / 4)) ? slips : FAR_OFF);
		}).min().orElse(FAR_OFF);
	}

	private static String text(@Nullable String column) {
		return (column != null) ? column : "";
	}

	private static @Nullable Nation nation(@Nullable String column) {
		return (column != null) ? Nation.valueOf(column) : null;
	}

	private record Row(FoundPerson person, String email) {
	}

	private record Ranked(Row row, int distance) {
	}

}
