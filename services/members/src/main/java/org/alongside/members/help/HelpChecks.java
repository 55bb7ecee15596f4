package org.alongside.members.help;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.alongside.platform.audit.Audit;
import org.alongside.platform.data.Columns;
import org.alongside.platform.security.SignedIn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who of us compared which entry with its source, and when. */
@Component
class HelpChecks {

	private final JdbcClient database;

	private final Audit audit;

	HelpChecks(JdbcClient database, Audit audit) {
		this.database = database;
		this.audit = audit;
	}

	/** The last check of each entry that has one. */
	Map<String, Check> all() {
		var checks = new HashMap<String, Check>();
		this.database.sql("SELECT entry_id, checked_on, checked_name FROM help_check").query((row) -> {
			checks.put(row.getString("entry_id"),
					new Check(row.getObject("checked_on", LocalDate.class), row.getString("checked_name")));
		});
		return checks;
	}

	/** Twice on a day is once. */
	@Transactional
	void mark(String entry, LocalDate day, SignedIn by) {
		int changed = this.database.sql("""
				INSERT INTO help_check (entry_id, checked_on, checked_by, checked_name)
				VALUES (:entry, :day, :by, :name) AS new
				ON DUPLICATE KEY UPDATE checked_by = IF(help_check.checked_on < new.checked_on, new.checked_by,
				help_check.checked_by), checked_name = IF(help_check.checked_on < new.checked_on, new.checked_name,
				help_check.checked_name), checked_on = GREATEST(help_check.checked_on, new.checked_on)
				""")
			.param("entry", entry)
			.param("day", day)
			.param("by", Columns.bytes(by.id()))
			.param("name", by.name())
			.update();
		if (changed > 0) {
			this.audit.record(by, "help-entry-checked", "help-entry",
					UUID.nameUUIDFromBytes(entry.getBytes(StandardCharsets.UTF_8)), Map.of("entry", entry));
		}
	}

	/**
	 * One check.
	 *
	 * @param on when
	 * @param by what they are called who did it
	 */
	record Check(LocalDate on, String by) {
	}

}
