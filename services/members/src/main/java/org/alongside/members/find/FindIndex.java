package org.alongside.members.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.alongside.members.people.EmailAddress;
import org.alongside.members.people.MemberReferences;
import org.alongside.platform.data.Columns;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps the spellings by which members are found true to what members are called. Whoever
 * changed since is written anew, hundreds at a time; whoever is erased takes their
 * spellings along.
 */
@Component
class FindIndex {

	private static final int AT_ONCE = 500;

	private final JdbcOperations database;

	private final TransactionOperations transaction;

	FindIndex(JdbcOperations database, TransactionOperations transaction) {
		this.database = database;
		this.transaction = transaction;
	}

	/** Writes down whoever is new or changed, until nobody is left. */
	@Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT30S")
	void catchUp() {
		int changed = AT_ONCE;
		while (changed == AT_ONCE) {
			Integer done = this.transaction.execute((_) -> writeSome());
			changed = (done != null) ? done : 0;
		}
	}

	private int writeSome() {
		List<Changed> changed = this.database.query("""
				SELECT id, name, email, version FROM member WHERE find_due = TRUE ORDER BY id LIMIT 500
				FOR UPDATE SKIP LOCKED
				""", (row, _) -> new Changed(Columns.uuid(row.getBytes("id")), row.getString("name"),
				row.getString("email"), row.getLong("version")));
		if (changed.isEmpty()) {
			return 0;
		}
		List<Object[]> keys = new ArrayList<>();
		changed.forEach((one) -> one.spellings()
			.forEach((spelling) -> keys.add(new Object[] { spelling, Columns.bytes(one.id()) })));
		this.database.batchUpdate("DELETE FROM find_key WHERE member_id = ?",
				changed.stream().map((one) -> new Object[] { Columns.bytes(one.id()) }).toList());
		this.database.batchUpdate("INSERT INTO find_key (spelling, member_id) VALUES (?, ?)", keys);
		this.database.batchUpdate(
				"UPDATE member SET found_version = ?, reference = COALESCE(reference, ?) WHERE id = ?",
				changed.stream()
					.map((one) -> new Object[] { one.version(), MemberReferences.next(), Columns.bytes(one.id()) })
					.toList());
		return changed.size();
	}

	/** Whose words are to be written anew. */
	private record Changed(UUID id, String name, String email, long version) {

		Set<String> spellings() {
			var spellings = new LinkedHashSet<String>();
			wordsOf(this.name, this.email).forEach((word) -> spellings.addAll(Spelling.spellings(word)));
			return spellings;
		}

	}

	/**
	 * By what a member is known: the name, and what stands before the sign of the
	 * address.
	 */
	static Set<String> wordsOf(String name, String email) {
		var words = new LinkedHashSet<>(Spelling.words(name));
		words.addAll(Spelling.words(EmailAddress.parse(email).map(EmailAddress::mailbox).orElse("")));
		return words;
	}

}
